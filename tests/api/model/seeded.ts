import { fileURLToPath } from 'node:url';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import type { OpenStore } from '../../support/stores.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));

/** The suite's store with the project's own facts in it. */
export async function seededStore(open: OpenStore): Promise<GraphStore> {
  const store = await open();
  await loadFolder(store, SEED);
  return store;
}
