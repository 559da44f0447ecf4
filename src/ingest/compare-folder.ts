import type { GraphStore } from '../graph/graph-store.ts';
import { capturesOfFolder } from './captures-beside.ts';
import { type Loaded, loaded } from './load/loaded.ts';
import { comparePlan } from './load/plan-writes.ts';
import { graphState } from './load/state-statements.ts';
import type { RunRead } from './load/write.ts';
import { NOTHING_BESIDE } from './plan/context.ts';
import { planGraph } from './plan/plan-graph.ts';
import type { Folder } from './validate/folder.ts';

/** What loading a checked folder would do to the graph, without doing it; `version` is the graph's own. */
export async function compareFolder(store: GraphStore, folder: Folder): Promise<Loaded> {
  const run: RunRead = (statement, parameters) => store.read(statement, parameters);
  const known = { ...NOTHING_BESIDE, captures: await capturesOfFolder(run) };
  const compared = await comparePlan(planGraph(folder, known), run, () => {});
  const writes = compared.writes[Symbol.asyncIterator]();
  while (!(await writes.next()).done);
  return loaded(compared, await store.read(graphState));
}
