import type { GraphStore } from '../graph/graph-store.ts';
import { type Loaded, loaded } from './load/loaded.ts';
import { planWrites, sizeOf } from './load/plan-writes.ts';
import { readStanding } from './load/standing.ts';
import { graphState } from './load/state-statements.ts';
import { Tally } from './load/tally.ts';
import type { RunRead } from './load/write.ts';
import { planGraph } from './plan/plan-graph.ts';
import type { Folder } from './validate/folder.ts';

/** What loading a checked folder would do to the graph, without doing it; `version` is the graph's own. */
export async function compareFolder(store: GraphStore, folder: Folder): Promise<Loaded> {
  const plan = planGraph(folder);
  const run: RunRead = (statement, parameters) => store.read(statement, parameters);
  const tally = new Tally(sizeOf(plan), () => {});
  const standing = await readStanding(run);
  const writes = planWrites(plan, run, { tally, standing })[Symbol.asyncIterator]();
  while (!(await writes.next()).done);
  return loaded(tally, standing, await store.read(graphState));
}
