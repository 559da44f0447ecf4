import { fileURLToPath } from 'node:url';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { loadFolder } from '../../src/ingest/load-folder.ts';

/** The project's own facts. */
export const SEED = fileURLToPath(new URL('../../seed', import.meta.url));

/** What a suite's store holds when the suite begins. */
export type Content = 'nothing' | 'seed';

export async function fill(store: GraphStore, content: Content): Promise<GraphStore> {
  if (content === 'seed') await loadFolder(store, SEED);
  return store;
}
