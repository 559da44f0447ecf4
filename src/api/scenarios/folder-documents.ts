import { randomUUID } from 'node:crypto';
import { link, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../disk/make-folder.ts';
import type { DocumentEntry, Documents } from './documents.ts';
import { fewAtOnce } from './few-at-once.ts';
import { isScenarioId } from './named-scenario.ts';

const ENDING = '.json';
/** What a process that was ended while writing leaves behind. */
const UNFINISHED = '.unfinished';
/** A younger one may be under way in another process, which is about to give it its name. */
const OLD_MS = 60 * 60 * 1000;

/** Makes the folder where it is not there, and removes what was left unfinished in it. Fails with UnusableFolder. */
export async function prepareFolder(folder: string): Promise<void> {
  makeFolder(folder);
  const left = (await readdir(folder)).filter((name) => name.endsWith(UNFINISHED));
  await fewAtOnce(left, (name) => removeIfOld(join(folder, name)));
}

/**
 * A file for each document, whose time of change says when it was last used: its time of access moves with whoever reads it, such
 * as a backup. A folder that is not there holds none.
 */
export function folderDocuments(folder: string): Documents {
  const pathOf = (id: string) => join(folder, `${id}${ENDING}`);
  const written = async (id: string, text: string, usedAt: number, name: (unfinished: string) => Promise<boolean>) => {
    const unfinished = join(folder, `${id}.${randomUUID()}${UNFINISHED}`);
    try {
      await writeThrough(unfinished, text);
      await utimes(unfinished, new Date(usedAt), new Date(usedAt));
      return await name(unfinished);
    } finally {
      // The next start removes it where this one cannot; how the writing went matters more.
      await rm(unfinished, { force: true }).catch(() => {});
    }
  };
  return {
    read: (id) => readFile(pathOf(id), 'utf8').catch(nullIfUnreadable),
    create: (id, text, usedAt) => written(id, text, usedAt, (unfinished) => nameFirst(unfinished, pathOf(id))),
    replace: async (id, text, usedAt) =>
      void (await written(id, text, usedAt, (unfinished) => nameAnyway(unfinished, pathOf(id)))),
    // That another user owns the file, that the disk is mounted for reading or that it was dropped is no fault of who reads it.
    touch: (id, usedAt) => utimes(pathOf(id), new Date(usedAt), new Date(usedAt)).catch(() => {}),
    remove: (id) => rm(pathOf(id), { force: true }),
    entries: () => entriesOf(folder),
  };
}

async function entriesOf(folder: string): Promise<readonly DocumentEntry[]> {
  const entries: DocumentEntry[] = [];
  await fewAtOnce((await readdir(folder).catch(nullIfMissing)) ?? [], async (name) => {
    const id = name.slice(0, -ENDING.length);
    if (!name.endsWith(ENDING) || !isScenarioId(id)) return;
    const found = await stat(join(folder, name)).catch(nullIfUnreadable);
    if (!found?.isFile()) return;
    const { ino, size, mtimeMs } = found;
    entries.push({ id, bytes: size, usedAt: Math.round(mtimeMs), mark: `${ino} ${mtimeMs} ${size}` });
  });
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

/** A link takes no name that is taken: of two processes that write at once the first stands. Where there are no links, the last does. */
async function nameFirst(unfinished: string, path: string): Promise<boolean> {
  try {
    await link(unfinished, path);
    return true;
  } catch (error) {
    if (hasCode(error, ['EEXIST'])) return false;
    if (!hasCode(error, LINKLESS)) throw error;
    return nameAnyway(unfinished, path);
  }
}

async function nameAnyway(unfinished: string, path: string): Promise<boolean> {
  await rename(unfinished, path);
  return true;
}

const LINKLESS = ['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'];

/** What is no file, leads nowhere, or is not ours to read, is as one that is not there: the others are still read. */
function nullIfUnreadable(error: unknown): null {
  return hasCode(error, UNREADABLE) ? null : nullIfMissing(error);
}

const UNREADABLE = ['EACCES', 'EISDIR', 'ELOOP', 'ENOTDIR', 'EPERM'];

function nullIfMissing(error: unknown): null {
  if (hasCode(error, ['ENOENT'])) return null;
  throw error;
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
