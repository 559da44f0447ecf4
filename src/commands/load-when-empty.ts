import type { GraphStore } from '../graph/graph-store.ts';
import { countGraph } from '../ingest/count-graph.ts';
import { formatWarnings } from '../ingest/format-warnings.ts';
import { isUnfinished, takeBackUnfinished, UNFINISHED } from '../ingest/load/take-back.ts';
import { loadFolder } from '../ingest/load-folder.ts';
import { prepareGraph } from '../ingest/prepare-graph.ts';
import { loadAuthor } from './load-author.ts';
import { showProgress } from './show-progress.ts';

/** On a first start there is no graph yet: the seed is loaded into it. Its keys and indexes are there in either case. */
export async function loadWhenEmpty(
  store: GraphStore,
  seedDir: string,
  print: (line: string) => void = console.log,
): Promise<void> {
  const isWhole = await takeBackKilled(store, print);
  const counts = await countGraph(store);
  if (counts.firms > 0) {
    if (!isWhole) print(`${UNFINISHED} Until then a part of it is served, and edits are refused.`);
    return prepareGraph(store);
  }
  print(`The graph is empty: loading ${seedDir}/ …`);
  const { warnings } = await loadFolder(store, seedDir, { progress: showProgress(print), author: loadAuthor() });
  if (warnings.some(({ atBound }) => atBound === undefined)) print(`Warnings:\n${formatWarnings(warnings)}`);
}

/** Takes back what a killed load left where nobody else can be loading. Answers whether the graph is whole then. */
async function takeBackKilled(store: GraphStore, print: (line: string) => void): Promise<boolean> {
  if (!(await isUnfinished(store))) return true;
  if (store.capabilities.shared) return false;
  print('A load was ended before it finished: taking back what was added of it …');
  await takeBackUnfinished(store, false);
  return true;
}
