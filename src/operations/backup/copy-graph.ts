import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { graphFiles } from '../../graph/embedded/files.ts';
import { GraphError } from '../../graph/graph-error.ts';
import { askForCopy } from '../control/ask-copy.ts';
import { OperationRefused } from '../operation-refused.ts';
import type { OpenFolder } from './measure.ts';

/** Writes a consistent copy of a folder's graph into a new file: by opening it, or by the process that has it open. */
export async function copyGraph(folder: string, file: string, open: OpenFolder): Promise<void> {
  const { data, restoring } = graphFiles(folder);
  // In the middle of a restore the graph may lie aside: opening says so.
  if (!existsSync(data) && !existsSync(restoring)) throw new OperationRefused(`there is no graph in ${folder} yet`);
  try {
    const store = await open(folder);
    await store.copyTo?.(file).finally(() => store.close());
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'LOCKED') throw error;
    await move(await askForCopy(folder), file);
  }
}

/** Between disks, a file cannot be renamed. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    await copyFile(from, to).finally(() => rm(from, { force: true }));
  }
}
