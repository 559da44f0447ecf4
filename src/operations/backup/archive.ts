import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { OperationRefused } from '../operation-refused.ts';

const run = promisify(execFile);

/** Whether a path names a backup in one file. */
export function isArchive(path: string): boolean {
  return /\.(tgz|tar\.gz)$/.test(path);
}

export async function pack(folder: string, file: string): Promise<void> {
  await tar(['-czf', file, '-C', folder, '.'], `${file} cannot be written`);
}

export async function unpack(file: string, folder: string): Promise<void> {
  await tar(['-xzf', file, '-C', folder], `${file} cannot be read as a backup in one file`);
}

async function tar(parameters: readonly string[], failure: string): Promise<void> {
  try {
    await run('tar', parameters);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
    throw new OperationRefused(`${failure} (${reason})`);
  }
}
