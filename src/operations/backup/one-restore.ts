import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, UnusableFolder } from '../../disk/make-folder.ts';
import { OperationRefused } from '../operation-refused.ts';
import type { OpenFolder } from './measure.ts';

const LOCK = 'restore.lock';

/**
 * Does what replaces the graph of a folder while no other process does: a second one would take back the first's half. The lock
 * is the engine's on an empty graph, which ends with its process. Fails with LOCKED, and with OperationRefused where the folder
 * cannot be written.
 */
export async function oneRestore<T>(folder: string, open: OpenFolder, work: () => Promise<T>): Promise<T> {
  const place = join(folder, LOCK);
  checkWritable(folder, place);
  const lock = await open(place);
  try {
    return await work();
  } finally {
    await lock.close();
    await rm(place, { recursive: true, force: true });
  }
}

/** The engine would take a place for its lock that cannot be made for a graph that cannot be read. */
function checkWritable(folder: string, place: string): void {
  try {
    makeFolder(place);
  } catch (error) {
    if (!(error instanceof UnusableFolder)) throw error;
    throw new OperationRefused(
      `the folder ${folder} cannot be written; DATA_DIR has to be one that this user may write (${error.reason})`,
    );
  }
}
