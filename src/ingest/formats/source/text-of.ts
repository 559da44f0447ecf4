import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { ReportProgress } from '../../progress.ts';
import { FileRefused } from '../file-refused.ts';

/** Bytes between two reports of progress. */
const STEP = 8 << 20;

/** The text of a file, `.gz` unpacked, in pieces. A byte that is no UTF-8 refuses the file: guessing would garble names. */
export async function* textOf(path: string, progress: ReportProgress): AsyncIterable<string> {
  const total = await sizeOf(path);
  const file = createReadStream(path);
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let told = 0;
  try {
    for await (const chunk of bytes) {
      yield decoder.decode(chunk, { stream: true });
      if (file.bytesRead - told < STEP) continue;
      told = file.bytesRead;
      progress({ phase: 'read', what: path, done: told, total });
    }
    yield decoder.decode();
  } catch (error) {
    throw refused(path, error, file.bytesRead);
  }
  progress({ phase: 'read', what: path, done: total, total });
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    throw new FileRefused(path, 'there is no such file');
  }
}

function refused(path: string, error: unknown, bytesRead: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return new FileRefused(path, `not UTF-8 before byte ${bytesRead}`);
  if (code === 'EISDIR') return new FileRefused(path, 'a folder, not a file');
  if (typeof code === 'string' && code.startsWith('Z_')) return new FileRefused(path, 'not a whole gzip file');
  return error;
}
