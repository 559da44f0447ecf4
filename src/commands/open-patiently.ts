import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '../graph/graph-error.ts';
import type { GraphStore } from '../graph/graph-store.ts';

/** How long a server waits for its database at the start, and between two tries, in milliseconds. */
const PATIENCE = { inAllMs: 60_000, betweenMs: 1_000 };

/**
 * Opens a store whose database may be starting beside us, as the two do after a restart of their machine. What waiting does not
 * mend, such as a refused password, fails at once.
 */
export async function openPatiently(
  openStore: () => Promise<GraphStore>,
  tell: (line: string) => void = console.log,
  { inAllMs, betweenMs } = PATIENCE,
): Promise<GraphStore> {
  const latest = performance.now() + inAllMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openStore();
    } catch (error) {
      const mayHeal = error instanceof GraphError && error.kind === 'UNAVAILABLE' && error.retryable;
      if (!mayHeal || performance.now() + betweenMs > latest) throw error;
      if (attempt === 1) tell(`Waiting up to ${Math.round(inAllMs / 1_000)} s: ${error.message}`);
      await wait(betweenMs);
    }
  }
}
