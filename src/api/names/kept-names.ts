import { GraphError } from '../../graph/graph-error.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type GraphState, graphState } from '../../queries/history/graph-state.ts';
import { changedSince, type Mark, markOf } from './changed-since.ts';
import { gatherNames, readNames } from './gather-names.ts';
import type { GrowingNameIndex, NameIndex } from './name-index.ts';

/** The names of a state of the graph. */
export interface Names {
  readonly version: number;
  readonly index: NameIndex;
}

/** Names that are kept, and brought up to date where that is asked for. */
export interface KeptNames {
  /** Null before they were read, and while they are read anew. */
  now(): Names | null;
  /**
   * Makes them those of the graph as it is now: by what was written since, where the history tells it, and otherwise from the
   * beginning. To be called once at a time. What fails leaves them as old as they say, and is begun anew by the next call.
   * @throws GraphError of kind CONFLICT where folders are loaded all the time
   */
  renew(): Promise<Names>;
}

interface Kept extends Names {
  readonly mark: Mark;
  readonly index: GrowingNameIndex;
}

/** Readings from the beginning, each of which a load may have made useless when it ends. */
const ATTEMPTS = 3;

export function keepNames(reader: GraphReader): KeptNames {
  let kept: Kept | null = null;

  async function renew(): Promise<Names> {
    const state = await graphState(reader);
    const renewed = kept === null ? null : await brought(kept, state);
    // Nobody is answered by the old names any more: they need not be there twice.
    kept = null;
    kept = renewed ?? (await gathered(state));
    return kept;
  }

  /** The names brought up to a state; null where that cannot be. */
  async function brought({ mark, index }: Kept, state: GraphState): Promise<Kept | null> {
    const changed = await changedSince(reader, mark, state);
    if (changed === null) return null;
    for (const [kind, slugs] of changed.slugs) await readNames(reader, index, kind, [...slugs]);
    return { version: state.version, index, mark: changed.mark };
  }

  /** The reading takes so long that there may be writes meanwhile, which come after it. */
  async function gathered(first: GraphState): Promise<Kept> {
    let before = first;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const mark = await markOf(reader, before);
      const index = await gatherNames(reader);
      const after = await graphState(reader);
      const upToDate = await brought({ version: before.version, index, mark }, after);
      if (upToDate !== null) return upToDate;
      before = after;
    }
    throw new GraphError('CONFLICT', 'The graph was loaded while its names were read.', { retryable: true });
  }

  return { now: () => kept, renew };
}
