import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { OperationRefused } from '../operation-refused.ts';

const run = promisify(execFile);

/** Whether a path names a backup in one file. */
export function isArchive(path: string): boolean {
  return /\.(tgz|tar\.gz)$/.test(path);
}

export async function pack(folder: string, file: string): Promise<void> {
  await tar(['-czf', file, '-C', folder, '.'], (reason) => `${file} cannot be written (${reason})`);
}

export async function unpack(file: string, folder: string): Promise<void> {
  await tar(['-xzf', file, '-C', folder], (reason) =>
    NO_ROOM.test(reason)
      ? `there is no room in ${folder} for what ${file} holds: free some space (${reason})`
      : `${file} cannot be read as a backup in one file (${reason})`,
  );
}

/** What tar says of a disk that takes no more: a whole backup must not be taken for a damaged one. */
const NO_ROOM = /No space left|Wrote only|Cannot write|Disk quota/;
/** How tar ends whatever was wrong; the reason stands before it. */
const CLOSING = /^tar: (Child returned status|Error is not recoverable|Exiting with failure status)/;

async function tar(parameters: readonly string[], wordsOf: (reason: string) => string): Promise<void> {
  try {
    await run('tar', parameters);
  } catch (error) {
    throw new OperationRefused(wordsOf(reasonOf(error)));
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const lines = error.message.split('\n').filter((line) => line.trim() !== '' && !CLOSING.test(line));
  return lines.at(-1) ?? error.message;
}
