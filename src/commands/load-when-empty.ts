import type { GraphStore } from '../graph/graph-store.ts';
import { countGraph } from '../ingest/count-graph.ts';
import { formatWarnings } from '../ingest/format-warnings.ts';
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
  const counts = await countGraph(store);
  if (counts.firms > 0) return prepareGraph(store);
  print(`The graph is empty: loading ${seedDir}/ …`);
  try {
    const { warnings } = await loadFolder(store, seedDir, { progress: showProgress(print), author: loadAuthor() });
    if (warnings.some(({ atBound }) => atBound === undefined)) print(`Warnings:\n${formatWarnings(warnings)}`);
  } catch (error) {
    await store.close();
    throw error;
  }
}
