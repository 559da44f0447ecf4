import type { ReportProgress } from './progress.ts';
import { folderSources } from './read/folder-sources.ts';
import { checkFolder } from './validate/check-folder.ts';
import type { CheckedFolder } from './validate/folder.ts';

/** Reads and checks a folder of tables without touching a database; every mistake and every warning at once. */
export function validateFolder(
  folder: string,
  { progress }: { readonly progress?: ReportProgress } = {},
): Promise<CheckedFolder> {
  return checkFolder(folderSources(folder), progress);
}
