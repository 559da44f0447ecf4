import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ReportProgress } from '../../ingest/progress.ts';
import { OperationRefused } from '../operation-refused.ts';
import { MANIFEST, type Manifest } from './manifest.ts';

type Files = Manifest['files'];

/** Every file of a folder but its manifest, with its size in bytes and SHA-256. Fails with OperationRefused at a link, which leads out of it. Progress counts bytes. */
export async function takeInventory(folder: string, progress: ReportProgress): Promise<Files> {
  const sized = await sizes(folder);
  const total = sized.reduce((sum, { bytes }) => sum + bytes, 0);
  const files: Files = [];
  let done = 0;
  for (const { path, bytes } of sized) {
    const sha256 = await hashOf(join(folder, path), (count) => {
      done += count;
      progress({ phase: 'read', what: path, done, total });
    });
    files.push({ path: path.split(sep).join('/'), bytes, sha256 });
  }
  return files;
}

/** Fails with OperationRefused, naming the files, where a folder does not hold exactly what its manifest says. */
export async function checkInventory(folder: string, wanted: Files, progress: ReportProgress): Promise<void> {
  const found = new Map((await takeInventory(folder, progress)).map((file) => [file.path, file.sha256]));
  const wrong = wanted.filter(({ path, sha256 }) => found.get(path) !== sha256).map(({ path }) => path);
  const known = new Set(wanted.map(({ path }) => path));
  const foreign = [...found.keys()].filter((path) => !known.has(path));
  if (wrong.length + foreign.length === 0) return;
  throw new OperationRefused(
    `the backup is damaged and nothing was restored: ${[...wrong, ...foreign].slice(0, 5).join(', ')} ` +
      'differ from its manifest; take another backup',
  );
}

async function sizes(folder: string): Promise<{ path: string; bytes: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: { path: string; bytes: number }[] = [];
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (!entry.isFile()) throw new OperationRefused(`${path} is neither a file nor a folder, and no part of a backup`);
    if (path !== MANIFEST) found.push({ path, bytes: (await stat(join(folder, path))).size });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function hashOf(file: string, read: (bytes: number) => void): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk);
    read(chunk.length);
  }
  return hash.digest('hex');
}
