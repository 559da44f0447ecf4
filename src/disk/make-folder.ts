import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A folder cannot be made where it was asked for. */
export class UnusableFolder extends Error {
  /** Why, in the words of the system, with the path that it refused. */
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`the folder ${path} cannot be made; name one in a place that this user may write (${reason})`);
    this.name = 'UnusableFolder';
    this.reason = reason;
  }
}

/** Makes a folder, and those above it, where they are not there yet. Fails with UnusableFolder. */
export function makeFolder(path: string): void {
  try {
    climb(resolve(path));
  } catch (error) {
    throw new UnusableFolder(path, error instanceof Error ? error.message : String(error));
  }
}

function climb(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (isFolder(path)) return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    climb(dirname(path));
    // Beside one who does the same, the folder may be there by now.
    if (!isFolder(path)) mkdirSync(path);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
