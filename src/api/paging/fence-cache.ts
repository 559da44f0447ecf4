import { GraphError } from '../../graph/graph-error.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type Lying, readFences } from '../../queries/paging/fences.ts';
import type { OrderTerm } from '../../queries/paging/keyset.ts';

/** How the entries of whole lists lie along the first field of their order. */
export interface FenceCache {
  /** What is known of the whole list now. Never waits. */
  of(pattern: string, terms: readonly OrderTerm[]): Lying;
  /** Ends the reading that goes on. */
  close(): Promise<void>;
}

interface Known {
  readonly lying: Lying;
  /** Milliseconds of the clock from which on they are read again. */
  readonly until: number;
}

/** For so long they are taken to be near enough, in milliseconds. */
const LASTS_MS = 300_000;
/** Milliseconds that the reading may take. */
const READING_MS = 30_000;

/**
 * Reads beside the requests, so that none waits for it.
 * @param report is told what failed and should not have
 */
export function createFenceCache(
  store: GraphStore,
  report: (error: unknown) => void,
  now: () => number = () => performance.now(),
): FenceCache {
  if (store.capabilities.readsInOrder) return { of: () => 'IN_ORDER', close: async () => {} };
  const leaving = new AbortController();
  const limits = { timeoutMs: READING_MS, signal: leaving.signal };
  const beside: GraphReader = { read: (statement, parameters) => store.read(statement, parameters, limits) };
  const known = new Map<string, Known>();
  const reading = new Set<Promise<void>>();

  async function renew(key: string, pattern: string, term: OrderTerm): Promise<void> {
    try {
      known.set(key, { lying: await readFences(beside, pattern, term), until: now() + LASTS_MS });
    } catch (error) {
      // Without them pages come slower: nothing that a request has to know.
      if (!(error instanceof GraphError)) report(error);
    }
  }

  return {
    of(pattern, [first]) {
      if (first === undefined || first.nullable || leaving.signal.aborted) return 'UNKNOWN';
      const key = `${pattern} ${first.expression}`;
      const found = known.get(key) ?? { lying: 'UNKNOWN', until: 0 };
      if (now() >= found.until) {
        known.set(key, { ...found, until: now() + LASTS_MS });
        const renewing = renew(key, pattern, first).finally(() => reading.delete(renewing));
        reading.add(renewing);
      }
      return found.lying;
    },
    async close() {
      leaving.abort();
      await Promise.all(reading);
    },
  };
}
