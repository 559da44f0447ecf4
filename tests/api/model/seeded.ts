import { fileURLToPath } from 'node:url';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import type { OpenStore } from '../../support/stores.ts';

const SEED = fileURLToPath(new URL('../../../seed', import.meta.url));

const loading = new WeakMap<GraphStore, Promise<unknown>>();

/** The suite's store with the project's own facts in it, loaded by the first that asks. */
export async function seededStore(open: OpenStore): Promise<GraphStore> {
  const store = await open();
  const loaded = loading.get(store) ?? loadFolder(store, SEED);
  loading.set(store, loaded);
  await loaded;
  return store;
}
