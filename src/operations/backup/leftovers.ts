import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const UNFINISHED = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.unfinished(\.tgz)?$/;
/** Younger ones may belong to a backup that is under way, to the same place too. */
const OLD_MS = 24 * 60 * 60 * 1000;

/** Where a backup is made that will be `path`: a place of its own, for another one to the same path may be under way. */
export function unfinishedPlace(path: string): string {
  return `${path}.${randomUUID()}.unfinished`;
}

/**
 * Removes what backups that were killed left in a folder more than a day before `at`, ISO 8601. Answers the paths; what this user
 * may not remove stays.
 */
export async function removeLeftovers(folder: string, at: string): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const path of (await readdir(folder))
    .filter((name) => UNFINISHED.test(name))
    .map((name) => join(folder, name))) {
    try {
      const { mtimeMs } = await stat(path);
      if (mtimeMs > Date.parse(at) - OLD_MS) continue;
      await rm(path, { recursive: true, force: true });
      removed.push(path);
    } catch {
      // Another user's, or taken away meanwhile: no reason to make no backup.
    }
  }
  return removed;
}
