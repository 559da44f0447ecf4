import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes the disk keep a file, or a folder with all that is in it: what was only on its way there would be lost with the power. */
export async function keepOnDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    const isFolder = (await handle.stat()).isDirectory();
    if (isFolder) for (const name of await readdir(path)) await keepOnDisk(join(path, name));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The same for the names in a folder alone: files that were renamed into it or out of it. */
export async function keepNames(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
