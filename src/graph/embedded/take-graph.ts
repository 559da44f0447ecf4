import { existsSync, statSync } from 'node:fs';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { GraphError } from '../graph-error.ts';
import { toGraphError } from './errors.ts';
import type { GraphFiles } from './files.ts';
import { forgetOwner, nameOwner } from './owner.ts';

/** Called before every step beside which a restore may begin or end. */
export type Step = (name: string) => void;

/**
 * Opens the engine's file with its lock, and leaves word of who has it. Fails with DAMAGED in the middle of a restore, and else as
 * the engine does.
 *
 * A restore writes its journal while it has the lock, and moves the files once it has let go. So whoever takes the lock after it finds
 * the journal, or, where the restore is done by then, another file than the one that was there.
 */
export function takeGraph(files: GraphFiles, step: Step, isAgain = false): GrafeoDB {
  refuseIfRestoring(files);
  const before = fileAt(files.data);
  if (before === null) announce(files, step);
  step('take');
  // A file system that numbers its files anew each time must not keep a graph from being opened: hence once.
  const isReplaced = () => !isAgain && before !== null && fileAt(files.data) !== before;
  try {
    const database = grafeo.GrafeoDB.create(files.data);
    step('check');
    if (!existsSync(files.restoring) && !isReplaced()) {
      nameOwner(files.owner);
      return database;
    }
    if (before === null) forgetOwner(files.owner);
    letGo(database);
  } catch (error) {
    // Who has the lock may have left its name in the place of ours.
    if (before === null && toGraphError(error).kind !== 'LOCKED') forgetOwner(files.owner);
    if (!isReplaced()) throw error;
  }
  return takeGraph(files, step, true);
}

/** Where there is no file to lock yet, a restore looks for a name instead. */
function announce(files: GraphFiles, step: Step): void {
  step('announce');
  nameOwner(files.owner);
  try {
    refuseIfRestoring(files);
  } catch (error) {
    forgetOwner(files.owner);
    throw error;
  }
}

/** A database that was opened in vain: its log may be aside with the rest, which closing fails at. */
function letGo(database: GrafeoDB): void {
  try {
    database.close();
  } catch {
    // Nothing was written to it.
  }
}

function refuseIfRestoring({ restoring }: GraphFiles): void {
  if (!existsSync(restoring)) return;
  throw new GraphError(
    'DAMAGED',
    `a restore was ended before it was done, or is under way, as ${restoring} says; run it again, or take it back with --undo`,
  );
}

/** Which file lies at a path; null where none does. */
function fileAt(path: string): string | null {
  const about = statSync(path, { throwIfNoEntry: false });
  return about === undefined ? null : `${about.dev} ${about.ino}`;
}
