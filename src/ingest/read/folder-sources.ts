import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { csvFile } from './csv-file.ts';
import type { TableSources } from './table-source.ts';

/** The tables of a folder on disk. */
export function folderSources(folder: string): TableSources {
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    names: () => namesOfTables(folder),
    open: async (name) => ((await isFile(pathOf(name))) ? csvFile(pathOf(name), pathOf(name)) : null),
  };
}

/** CSV files at any depth, but for hidden ones and those in hidden folders, which are a program's own. Files of other kinds may lie beside them. */
async function namesOfTables(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
  return entries
    .filter((entry) => !entry.isDirectory() && /\.csv$/i.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep))
    .filter((parts) => !parts.some((part) => part.startsWith('.')))
    .map((parts) => parts.join('/'))
    .sort();
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function noneIfMissing(error: unknown): [] {
  if (isMissing(error)) return [];
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
