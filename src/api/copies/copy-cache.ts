import { type SharedReading, takePart } from '../../graph/calls/shared-reading.ts';
import { createStop, type StopSignal } from '../../graph/calls/stop-signal.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type GraphStamp, graphStamp } from '../../queries/node/graph-version.ts';
import type { Wait } from '../budget/budget.ts';
import type { CacheUse } from '../model/least-recently-used.ts';
import { type Copy, type CopyOf, keepCopy } from './kept-copy.ts';

/** A part of the graph in memory, kept up to date as it is asked for; shared by all requests. */
export interface CopyCache<T> {
  /**
   * The part as of the graph's version as `reader` sees it, or of a later one.
   * @param wait how long the caller waits for it: the reading is everybody's, and goes on without it
   * @param left fires where the caller leaves; a reading that all have left stops. Without one it goes on to its end
   */
  read(reader: GraphReader, wait?: Wait, left?: StopSignal): Promise<T>;
  use(): CacheUse;
  /** Ends the reading that goes on. */
  close(): Promise<void>;
}

/** Milliseconds that one statement of the reading may take. */
const STATEMENT_MS = 30_000;

/** A renewal that goes on. Who has no more time still wants it: they ask again. */
interface Renewal<T> extends SharedReading {
  readonly copy: Promise<Copy<T>>;
}

/** Reads beside the requests, so that one who leaves takes nothing from the others. */
export function createCopyCache<T>(store: GraphStore, how: CopyOf<T>): CopyCache<T> {
  const kept = keepCopy(how);
  let renewal: Renewal<T> | null = null;
  let isClosed = false;
  const lookups = { hits: 0, misses: 0 };

  function begin(): Renewal<T> {
    const stopping = createStop();
    if (isClosed) stopping.abort();
    const limits = { timeoutMs: STATEMENT_MS, signal: stopping.signal };
    const beside: GraphReader = { read: (statement, parameters) => store.read(statement, parameters, limits) };
    const copy = kept.renew(beside).finally(() => {
      renewal = null;
    });
    // Who began it may have left; who still waits is told.
    copy.catch(() => undefined);
    renewal = { copy, stopping, waiting: 0 };
    return renewal;
  }

  /**
   * One that goes on may have looked at the graph before it had that stamp, or before it was restored: its version does not tell.
   * One that begins from now on has not.
   */
  async function since(stamp: GraphStamp, left: StopSignal | undefined): Promise<T> {
    const early = renewal;
    while (renewal !== null) {
      const one: Renewal<T> = renewal;
      if (one.stopping.signal.aborted) await one.copy.catch(() => undefined);
      else {
        takePart(one, left);
        const copy = await one.copy;
        if (one !== early || copy.stamp === stamp) return copy.value;
      }
    }
    const own = begin();
    takePart(own, left);
    return (await own.copy).value;
  }

  return {
    async read(reader, wait = (shared) => shared, left) {
      const stamp = await graphStamp(reader);
      const known = kept.now();
      const isHit = known?.stamp === stamp;
      lookups[isHit ? 'hits' : 'misses'] += 1;
      if (isHit) return known.value;
      const shared = since(stamp, left);
      // One who has left already does not wait for it at all.
      shared.catch(() => undefined);
      return wait(shared);
    },
    use: () => ({ ...lookups, entries: kept.now() === null ? 0 : 1 }),
    async close() {
      isClosed = true;
      renewal?.stopping.abort();
      await renewal?.copy.catch(() => undefined);
    },
  };
}
