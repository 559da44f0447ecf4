import type { GraphStore } from '../../graph/graph-store.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { graphVersion } from '../../queries/node/graph-version.ts';
import type { Wait } from '../budget/budget.ts';
import type { CacheUse } from '../model/least-recently-used.ts';
import { keepNames, type Names } from './kept-names.ts';
import type { NameIndex } from './name-index.ts';

/** The names of the graph, kept up to date as they are asked for; shared by all requests. */
export interface NameCache {
  /**
   * The names of the graph's version as `reader` sees it, or of a later one. They follow the graph from then on.
   * @param wait how long the caller waits for them: the reading is everybody's, and goes on without it
   */
  read(reader: GraphReader, wait?: Wait): Promise<NameIndex>;
  use(): CacheUse;
  /** Ends the reading that goes on. */
  close(): Promise<void>;
}

/** Milliseconds that one statement of the reading may take. */
const STATEMENT_MS = 30_000;

/** Reads beside the requests, so that one who leaves takes nothing from the others. */
export function createNameCache(store: GraphStore): NameCache {
  const closing = new AbortController();
  const limits = { timeoutMs: STATEMENT_MS, signal: closing.signal };
  const kept = keepNames({ read: (statement, parameters) => store.read(statement, parameters, limits) });
  let renewing: Promise<Names> | null = null;
  const lookups = { hits: 0, misses: 0 };

  function renew(): Promise<Names> {
    const begun = kept.renew().finally(() => {
      renewing = null;
    });
    // Who began it may have left; who still waits is told.
    begun.catch(() => undefined);
    renewing = begun;
    return begun;
  }

  /** A renewal that had begun before may have looked at the graph before that version; one that begins now has not. */
  async function atLeast(version: number): Promise<NameIndex> {
    while (renewing !== null) {
      const names = await renewing;
      if (names.version >= version) return names.index;
    }
    return (await renew()).index;
  }

  return {
    async read(reader, wait = (shared) => shared) {
      const version = await graphVersion(reader);
      const known = kept.now();
      const isHit = known?.version === version;
      lookups[isHit ? 'hits' : 'misses'] += 1;
      if (isHit) return known.index;
      const shared = atLeast(version);
      // One who has left already does not wait for it at all.
      shared.catch(() => undefined);
      return wait(shared);
    },
    use: () => ({ ...lookups, entries: kept.now() === null ? 0 : 1 }),
    async close() {
      closing.abort();
      await renewing?.catch(() => undefined);
    },
  };
}
