import { cp, lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies the folder of the saved scenarios, in which a server may save and remove some meanwhile: one that is gone before it is
 * copied is left out, as is one that is being written. Links are followed, and times kept: they say when it was last used.
 */
export async function copyScenarios(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name.endsWith('.unfinished')) continue;
    await copyUnlessGone(join(from, name), join(to, name));
  }
}

async function copyUnlessGone(from: string, to: string): Promise<void> {
  try {
    if ((await stat(from)).isDirectory()) await copyScenarios(from, to);
    else await cp(from, to, { preserveTimestamps: true, dereference: true });
  } catch (error) {
    if (!(await isGone(from))) throw error;
    // Gone between its text and its times, it left a copy without them.
    await rm(to, { recursive: true, force: true });
  }
}

/** A link that leads nowhere is there. */
async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
}
