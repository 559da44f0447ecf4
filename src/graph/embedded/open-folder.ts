import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { makeFolder } from '../../disk/make-folder.ts';
import { type CommitMark, openMark } from './commit-mark.ts';
import { toCloseError, toCopyError, toOpenError } from './errors.ts';
import { type GraphFiles, graphFiles } from './files.ts';
import { forgetOwner } from './owner.ts';
import { type Step, takeGraph } from './take-graph.ts';

/** The log is folded into the file at this size, in bytes, so that it stays small and reopening stays quick. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** An open database, who is told of its commits and of its end, and the file that says whose it is. */
export interface Opened {
  readonly database: GrafeoDB;
  readonly mark: CommitMark;
  readonly owner: string | null;
}

export function openMemory(): Opened {
  return { database: grafeo.GrafeoDB.create(), mark: { note: () => {}, close: () => {} }, owner: null };
}

export function openFolder(path: string, tell: (line: string) => void, step: Step = () => {}): Opened {
  const files = graphFiles(path);
  try {
    makeFolder(path);
    const database = takeGraph(files, step);
    // Nothing of ours is written before the graph is surely the one that stays here.
    const mark = markOf(database, files, tell);
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    return { database, mark, owner: files.owner };
  } catch (error) {
    throw toOpenError(error, path);
  }
}

/** A graph that is refused is let go of: nothing more is written to it. */
function markOf(database: GrafeoDB, { mark, owner }: GraphFiles, tell: (line: string) => void): CommitMark {
  try {
    return openMark(mark, database.currentEpoch(), tell);
  } catch (error) {
    forgetOwner(owner);
    database.close();
    throw error;
  }
}

/** Between two writes, and whole: indexes and keys come with it. It holds up the event loop, 50 ms for 40,000 nodes. */
export function saveCopy(database: GrafeoDB, file: string): void {
  try {
    database.save(file);
  } catch (error) {
    throw toCopyError(error, file);
  }
}

export function closeDatabase({ database, mark, owner }: Opened): void {
  const epoch = database.currentEpoch();
  try {
    // While the lock is held: later, the name would be that of the next one.
    if (owner !== null) forgetOwner(owner);
    database.close();
    mark.close(epoch);
  } catch (error) {
    throw toCloseError(error);
  }
}
