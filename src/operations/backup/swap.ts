import { existsSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../disk/make-folder.ts';
import { graphFiles, REPLACEABLE } from '../../graph/embedded/files.ts';
import { OperationRefused } from '../operation-refused.ts';
import { keepNames } from './keep-on-disk.ts';
import { SCENARIOS } from './manifest.ts';

/** What is replaced as one: the graph's files and the scenarios beside them. */
const NAMES = [...REPLACEABLE, SCENARIOS] as const;

/** Written before anything moves; while it is there, no store opens the folder. */
const Journal = z.object({ aside: z.string(), had: z.array(z.string()) });
export type Journal = z.infer<typeof Journal>;

/** Called before every step that a process may not survive. */
export type Step = (name: string) => void;

/** Writes down what is about to be replaced, and that it goes into the folder `aside` within `folder`: from then on no store opens it. */
export async function beginSwap(folder: string, aside: string, step: Step = () => {}): Promise<Journal> {
  const had = NAMES.filter((name) => existsSync(join(folder, name)));
  step('journal');
  await writeJournal(folder, { aside, had });
  return { aside, had };
}

/** Takes back that a swap was begun, while nothing has moved yet. */
export async function forgetSwap(folder: string): Promise<void> {
  await rm(graphFiles(folder).restoring, { force: true });
}

/** Puts what lies in `staged` in the place of the graph of `folder`, and what was there aside. Answers the names of what was there. */
export async function swap(
  folder: string,
  staged: string,
  { aside }: Journal,
  step: Step = () => {},
): Promise<readonly string[]> {
  // The log that the graph had when the swap began may have gone into its file since.
  const moved = NAMES.filter((name) => existsSync(join(folder, name)));
  if (moved.length > 0) makeFolder(join(folder, aside));
  for (const name of moved) {
    step(`aside ${name}`);
    await rename(join(folder, name), join(folder, aside, name));
  }
  for (const name of NAMES.filter((staging) => existsSync(join(staged, staging)))) {
    step(`place ${name}`);
    await rename(join(staged, name), join(folder, name));
  }
  await keepNames(folder);
  step('end');
  await rm(graphFiles(folder).restoring);
  return moved;
}

/** Takes back a restore that was ended before it was done. False where there is none. Safe to repeat. */
export async function undoSwap(folder: string): Promise<boolean> {
  const journal = await readJournal(folder);
  if (journal === null) return false;
  for (const name of NAMES) {
    const [place, kept] = [join(folder, name), join(folder, journal.aside, name)];
    const isNew = !journal.had.includes(name) || existsSync(kept);
    if (isNew) await rm(place, { recursive: true, force: true });
    if (existsSync(kept)) await rename(kept, place);
  }
  await rm(join(folder, journal.aside), { recursive: true, force: true });
  await keepNames(folder);
  await rm(graphFiles(folder).restoring);
  return true;
}

async function writeJournal(folder: string, journal: Journal): Promise<void> {
  const { restoring } = graphFiles(folder);
  const file = await open(`${restoring}.unfinished`, 'w');
  try {
    await file.writeFile(JSON.stringify(journal));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${restoring}.unfinished`, restoring);
  await keepNames(folder);
}

async function readJournal(folder: string): Promise<Journal | null> {
  const { restoring } = graphFiles(folder);
  const text = await readFile(restoring, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return Journal.parse(JSON.parse(text));
  } catch {
    throw new OperationRefused(
      `${restoring} is damaged and says no more what the restore replaced; remove it, then restore a backup. ` +
        `What was there before is still in ${folder}, or in a replaced-… folder in it, which stays`,
    );
  }
}
