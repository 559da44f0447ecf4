import { join } from 'node:path';
import { type Clock, createScenarioStore } from './create-scenario-store.ts';
import { memoryDocuments } from './documents.ts';
import { folderDocuments, prepareFolder } from './folder-documents.ts';
import type { ScenarioStore, StoreLimits } from './scenario-store.ts';

const FILES: StoreLimits = { scenarios: 10_000, bytesEach: 64 * 1024, bytesInAll: Number.POSITIVE_INFINITY };

/** Memory is dearer: a thousand of the largest, or ten thousand of the usual ones. */
const MEMORY: StoreLimits = { ...FILES, bytesInAll: 64 * 1024 * 1024 };

export interface StoreOptions {
  /** `:memory:` keeps nothing beyond the process. */
  readonly dataDir: string;
  /** Whether anything is to be saved; else what is there is read, and nothing is made or removed. */
  readonly saving: boolean;
}

/** The store in the folder `scenarios` beneath `dataDir`. Fails with UnusableFolder. */
export async function openScenarioStore(
  { dataDir, saving }: StoreOptions,
  now: Clock = Date.now,
): Promise<ScenarioStore> {
  if (dataDir === ':memory:') return createScenarioStore(memoryDocuments(), MEMORY, now);
  const folder = join(dataDir, 'scenarios');
  if (saving) await prepareFolder(folder);
  return createScenarioStore(folderDocuments(folder), FILES, now);
}
