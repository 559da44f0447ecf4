import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { csvFile } from './csv-file.ts';
import type { TableSources } from './table-source.ts';

/** The tables of a folder on disk. */
export function folderSources(folder: string): TableSources {
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    open: async (name) => ((await isFile(pathOf(name))) ? csvFile(pathOf(name), pathOf(name)) : null),
  };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}
