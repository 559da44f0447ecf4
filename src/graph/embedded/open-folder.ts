import { existsSync } from 'node:fs';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { makeFolder } from '../../disk/make-folder.ts';
import { GraphError } from '../graph-error.ts';
import { type CommitMark, openMark } from './commit-mark.ts';
import { toCopyError, toGraphError, toOpenError } from './errors.ts';
import { graphFiles } from './files.ts';
import { forgetOwner, nameOwner } from './owner.ts';

/** The log is folded into the file at this size, in bytes, so that it stays small and reopening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** An open database, and who is told of its commits and of its end. */
export interface Opened {
  readonly database: GrafeoDB;
  readonly mark: CommitMark;
}

export function openMemory(): Opened {
  return { database: grafeo.GrafeoDB.create(), mark: { note: () => {}, close: () => {} } };
}

export function openFolder(path: string, tell: (line: string) => void): Opened {
  const files = graphFiles(path);
  try {
    makeFolder(path);
    if (existsSync(files.restoring)) throw unfinishedRestore(files.restoring);
    const database = grafeo.GrafeoDB.create(files.data);
    const mark = markOf(database, files.mark, tell);
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    nameOwner(files.owner);
    return { database, mark: { ...mark, close: (epoch) => endMark(mark, epoch, files.owner) } };
  } catch (error) {
    throw toOpenError(error, path);
  }
}

function unfinishedRestore(file: string): GraphError {
  return new GraphError(
    'DAMAGED',
    `a restore was ended before it was done, as ${file} says; run it again, or take it back with --undo`,
  );
}

/** A graph that is refused is let go of: nothing more is written to it. */
function markOf(database: GrafeoDB, file: string, tell: (line: string) => void): CommitMark {
  try {
    return openMark(file, database.currentEpoch(), tell);
  } catch (error) {
    database.close();
    throw error;
  }
}

function endMark(mark: CommitMark, epoch: bigint, owner: string): void {
  mark.close(epoch);
  forgetOwner(owner);
}

/** Between two writes, and whole: indexes and keys come with it. It holds up the event loop, 50 ms for 40,000 nodes. */
export function saveCopy(database: GrafeoDB, file: string): void {
  try {
    database.save(file);
  } catch (error) {
    throw toCopyError(error, file);
  }
}

export function closeDatabase({ database, mark }: Opened): void {
  const epoch = database.currentEpoch();
  try {
    database.close();
    mark.close(epoch);
  } catch (error) {
    throw toGraphError(error);
  }
}
