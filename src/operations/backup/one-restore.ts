import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenFolder } from './measure.ts';

const LOCK = 'restore.lock';

/**
 * Does what replaces the graph of a folder while no other process does: a second one would take back the first's half. The lock
 * is the engine's on an empty graph, which ends with its process. Fails with LOCKED.
 */
export async function oneRestore<T>(folder: string, open: OpenFolder, work: () => Promise<T>): Promise<T> {
  const place = join(folder, LOCK);
  const lock = await open(place);
  try {
    return await work();
  } finally {
    await lock.close();
    await rm(place, { recursive: true, force: true });
  }
}
