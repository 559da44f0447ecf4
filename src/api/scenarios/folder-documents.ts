import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../disk/make-folder.ts';
import type { Documents } from './documents.ts';
import { isScenarioId } from './named-scenario.ts';
import type { ShelfEntry } from './shelf.ts';

const ENDING = '.json';
/** What a process that was ended while writing leaves behind. */
const UNFINISHED = '.unfinished';
/** A younger one may be under way in another process, which is about to give it its name. */
const OLD_MS = 60 * 60 * 1000;

/** A file for each document: its time of change says when it was saved, its time of access when it was last used. */
export async function folderDocuments(folder: string): Promise<Documents> {
  const pathOf = (id: string) => join(folder, `${id}${ENDING}`);
  makeFolder(folder);
  return {
    entries: await entriesOf(folder),
    read: (id) => readFile(pathOf(id), 'utf8').catch(nullIfUnreadable),
    async write(id, text, at) {
      const unfinished = join(folder, `${id}.${randomUUID()}${UNFINISHED}`);
      await writeThrough(unfinished, text);
      await utimes(unfinished, new Date(at), new Date(at));
      await rename(unfinished, pathOf(id));
    },
    // Another process may have dropped the file in between.
    touch: async ({ id, savedAt }, usedAt) =>
      void (await utimes(pathOf(id), new Date(usedAt), new Date(savedAt)).catch(nullIfMissing)),
    remove: (id) => rm(pathOf(id), { force: true }),
    marks: () => marksOf(folder),
  };
}

/** A use changes a file's time of access alone, and nothing else keeps its time of change. */
async function marksOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const marks = new Map<string, string>();
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const mark = async (name: string) => {
    const found = await stat(join(folder, name)).catch(nullIfMissing);
    if (found !== null) marks.set(name.slice(0, -ENDING.length), `${found.mtimeMs} ${found.size}`);
  };
  await Promise.all(names.map(mark));
  return marks;
}

async function entriesOf(folder: string): Promise<readonly ShelfEntry[]> {
  const entries: ShelfEntry[] = [];
  for (const name of await readdir(folder)) {
    if (name.endsWith(UNFINISHED)) await removeIfOld(join(folder, name));
    const id = name.slice(0, -ENDING.length);
    if (!name.endsWith(ENDING) || !isScenarioId(id)) continue;
    const { size, mtimeMs, atimeMs } = await stat(join(folder, name));
    entries.push({ id, bytes: size, savedAt: Math.round(mtimeMs), usedAt: Math.round(atimeMs) });
  }
  return entries;
}

async function removeIfOld(path: string): Promise<void> {
  const found = await stat(path).catch(nullIfMissing);
  if (found !== null && found.mtimeMs < Date.now() - OLD_MS) await rm(path, { force: true });
}

/** On the disk before it has its name, so that a name never stands for half a document. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What is no file, or not ours to read, is as one that is not there: the others are still read. */
function nullIfUnreadable(error: unknown): null {
  if (error instanceof Error && 'code' in error && UNREADABLE.includes(String(error.code))) return null;
  return nullIfMissing(error);
}

const UNREADABLE = ['EACCES', 'EISDIR', 'EPERM'];

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
