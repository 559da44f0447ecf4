import { GraphError } from '../../graph/graph-error.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import type { ChangeMark } from '../../queries/history/changed-things.ts';
import { type GraphState, graphState } from '../../queries/history/graph-state.ts';
import { type GraphStamp, stampOf } from '../../queries/node/graph-version.ts';
import { changedSince, type Mark, markOf } from './changed-since.ts';

/** How a part of the graph is copied, and how a copy is brought up to date. */
export interface CopyOf<T> {
  /** Reads it all. What is written meanwhile may be in it or not: it is told of afterwards. */
  gather(reader: GraphReader): Promise<T>;
  /** The copy with what these entries of the history are of read anew; null where that does not do, and all is to be read. */
  bring(reader: GraphReader, copy: T, changes: readonly ChangeMark[]): Promise<T | null>;
  /** Whether the copy may have some of what is written while it is read, and not the rest; otherwise it is of one version. */
  readonly mayBeMixed: boolean;
}

/** A part of the graph as of a state. */
export interface Copy<T> {
  readonly stamp: GraphStamp;
  readonly value: T;
}

/** A copy that is kept, and brought up to date where that is asked for. */
export interface KeptCopy<T> {
  /** Null before it was read, and while it is read anew. */
  now(): Copy<T> | null;
  /**
   * Makes it that of the graph as it is now: by what was written since, where the history tells it, and otherwise from the
   * beginning. To be called once at a time. What fails leaves it as old as it says, and is begun anew by the next call.
   * @throws GraphError of kind CONFLICT where folders are loaded all the time, or where writes never pause
   */
  renew(reader: GraphReader): Promise<Copy<T>>;
}

interface Reading<T> {
  readonly value: T;
  readonly mark: Mark;
}

type Kept<T> = Copy<T> & Reading<T>;

/** Readings from the beginning, each of which a load may have made useless when it ends. */
const READINGS = 3;
/** Readings of what was written while the one before read. */
const ROUNDS = 5;

export function keepCopy<T>({ gather, bring, mayBeMixed }: CopyOf<T>): KeptCopy<T> {
  let kept: Kept<T> | null = null;

  async function renew(reader: GraphReader): Promise<Copy<T>> {
    const state = await graphState(reader);
    const renewed = kept === null ? null : await brought(reader, kept, state);
    // Nobody is answered by the old copy any more: it need not be there twice.
    kept = null;
    kept = renewed ?? (await gathered(reader, state));
    return kept;
  }

  /** The copy brought up to a state, or past it; null where that cannot be. */
  async function brought(reader: GraphReader, { value, mark }: Reading<T>, state: GraphState): Promise<Kept<T> | null> {
    let [copy, from, now] = [value, mark, state];
    for (let round = 0; round < ROUNDS; round += 1) {
      const changed = await changedSince(reader, from, now);
      const renewed = changed && (changed.changes.length > 0 ? await bring(reader, copy, changed.changes) : copy);
      if (changed === null || renewed === null) return null;
      const after = mayBeMixed || renewed === copy ? now : await graphState(reader);
      [copy, from] = [renewed, changed.mark];
      if (isSame(after, now)) return { stamp: stampOf(now.version, now.mark), value: copy, mark: from };
      now = after;
    }
    throw new GraphError('CONFLICT', 'The graph kept changing while it was read.', { retryable: true });
  }

  /** The reading takes so long that there may be writes meanwhile, which come after it. */
  async function gathered(reader: GraphReader, first: GraphState): Promise<Kept<T>> {
    let before = first;
    for (let reading = 0; reading < READINGS; reading += 1) {
      const mark = await markOf(reader, before);
      const value = await gather(reader);
      const after = await graphState(reader);
      const upToDate = await brought(reader, { value, mark }, after);
      if (upToDate !== null) return upToDate;
      before = after;
    }
    throw new GraphError('CONFLICT', 'The graph was loaded while it was read.', { retryable: true });
  }

  return { now: () => kept, renew };
}

function isSame(a: GraphState, b: GraphState): boolean {
  const isOfOneGraph = a.version === b.version && a.mark === b.mark;
  return isOfOneGraph && a.seq === b.seq && a.loads === b.loads && a.loading === b.loading;
}
