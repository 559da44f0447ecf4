import { withDeadline } from '../../graph/calls/deadline.ts';
import type { CallOptions, GraphStore } from '../../graph/graph-store.ts';

const running = new WeakMap<GraphStore, Promise<unknown>>();

/** Loads and edits of one store follow one another: a second load would take the first, which is under way, for one that was killed. */
export function inTurn<T>(store: GraphStore, write: () => Promise<T>): Promise<T> {
  const before = running.get(store) ?? Promise.resolve();
  const mine = before.then(write, write);
  running.set(store, mine);
  return mine;
}

/** As `inTurn`, for a write with limits: who waits past them leaves the line, and the write gets what is left of its time. */
export function inTurnWithin<T>(
  store: GraphStore,
  limits: CallOptions,
  write: (left: CallOptions) => Promise<T>,
): Promise<T> {
  return withDeadline(limits, (deadline) => {
    const mine = inTurn(store, async () => {
      deadline.throwIfFired();
      const timeoutMs = deadline.remainingMs();
      return write({ ...limits, ...(timeoutMs !== undefined && { timeoutMs: Math.max(1, timeoutMs) }) });
    });
    return deadline.race(mine);
  });
}
