import type { GraphStore } from '../graph/graph-store.ts';
import type { Counts } from './load/load-report.ts';
import { planWrites, sizeOf } from './load/plan-writes.ts';
import { Tally } from './load/tally.ts';
import { planGraph } from './plan/plan-graph.ts';
import type { Folder } from './validate/folder.ts';

/** What loading a checked folder would do to the graph, without doing it. */
export async function compareFolder(store: GraphStore, folder: Folder): Promise<Counts> {
  const plan = planGraph(folder);
  const tally = new Tally(sizeOf(plan), () => {});
  const writes = planWrites(plan, (statement) => store.read(statement), tally)[Symbol.asyncIterator]();
  while (!(await writes.next()).done);
  return { added: tally.total('added'), changed: tally.total('changed'), unchanged: tally.total('unchanged') };
}
