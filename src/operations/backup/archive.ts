import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { OperationRefused } from '../operation-refused.ts';
import { noRoomIn, tellsOfNoRoom } from './no-room.ts';

const run = promisify(execFile);

/** Whether a path names a backup in one file. */
export function isArchive(path: string): boolean {
  return /\.(tgz|tar\.gz)$/.test(path);
}

export async function pack(folder: string, file: string): Promise<void> {
  await tar(['-czf', file, '-C', folder, '.'], (reason) =>
    tellsOfNoRoom(reason)
      ? noRoomIn(dirname(file), reason)
      : new OperationRefused(`${file} cannot be written (${reason})`),
  );
}

export async function unpack(file: string, folder: string): Promise<void> {
  await tar(
    ['-xzf', file, '-C', folder],
    (reason) =>
      new OperationRefused(
        tellsOfNoRoom(reason)
          ? // A whole backup must not be taken for a damaged one.
            `there is no room in ${folder} for what ${file} holds: free some space (${reason})`
          : `${file} cannot be read as a backup in one file (${reason})`,
      ),
  );
}

/** How tar ends whatever was wrong; the reason stands before it. */
const CLOSING = /^tar( \(child\))?: (Child returned status|Error is not recoverable|Exiting with failure status)/;

async function tar(parameters: readonly string[], refusalOf: (reason: string) => OperationRefused): Promise<void> {
  try {
    await run('tar', parameters);
  } catch (error) {
    throw refusalOf(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // At a limit for one file the kernel ends tar before it can say anything.
  if ('signal' in error && error.signal === 'SIGXFSZ') return 'File too large';
  const lines = error.message.split('\n').filter((line) => line.trim() !== '' && !CLOSING.test(line));
  return lines.at(-1) ?? error.message;
}
