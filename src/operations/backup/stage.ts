import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The user's own right to write, and to go through a folder. */
const OWN = { file: 0o600, folder: 0o700 };

/** Makes the empty folder in which a backup is checked; what a restore that was killed left there goes. */
export async function makeStage(stage: string): Promise<void> {
  await removeStage(stage);
  await mkdir(stage);
}

/** Lets this user write all that lies in a folder: the copy of a backup that was protected is as protected as that. */
export async function letWrite(folder: string): Promise<void> {
  await chmod(folder, (await stat(folder)).mode | OWN.folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await letWrite(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode | OWN.file);
  }
}

export async function removeStage(stage: string): Promise<void> {
  // Nothing is removed from a folder that may not be written; what is in the way, the removal says.
  await letWrite(stage).catch(() => {});
  await rm(stage, { recursive: true, force: true });
}
