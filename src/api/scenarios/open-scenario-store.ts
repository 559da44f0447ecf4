import { join } from 'node:path';
import { type Clock, createScenarioStore } from './create-scenario-store.ts';
import { memoryDocuments } from './documents.ts';
import { folderDocuments } from './folder-documents.ts';
import type { ScenarioStore, StoreLimits } from './scenario-store.ts';

const FILES: StoreLimits = { scenarios: 10_000, bytesEach: 64 * 1024, bytesInAll: Number.POSITIVE_INFINITY };

/** Memory is dearer: a thousand of the largest, or ten thousand of the usual ones. */
const MEMORY: StoreLimits = { ...FILES, bytesInAll: 64 * 1024 * 1024 };

/** The store beneath `dataDir`, or one that keeps nothing beyond the process for `:memory:`. */
export async function openScenarioStore(dataDir: string, now: Clock = Date.now): Promise<ScenarioStore> {
  if (dataDir === ':memory:') return createScenarioStore(memoryDocuments(), MEMORY, now);
  return createScenarioStore(await folderDocuments(join(dataDir, 'scenarios')), FILES, now);
}
