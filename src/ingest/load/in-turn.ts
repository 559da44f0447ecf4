import { withDeadline } from '../../graph/calls/deadline.ts';
import type { GraphStore, WriteOptions } from '../../graph/graph-store.ts';

const running = new WeakMap<GraphStore, Promise<unknown>>();

/** Loads and edits of one store follow one another: a second load would take the first, which is under way, for one that was killed. */
export function inTurn<T>(store: GraphStore, write: () => Promise<T>): Promise<T> {
  const before = running.get(store) ?? Promise.resolve();
  const mine = before.then(write, write);
  running.set(store, mine);
  return mine;
}

/**
 * As `inTurn`, for a write with limits: who waits past them leaves the line, and the write gets what is left of its time. Once it has
 * begun it alone ends in time, since it alone knows whether it was committing.
 */
export function inTurnWithin<T>(
  store: GraphStore,
  limits: WriteOptions,
  write: (left: WriteOptions) => Promise<T>,
): Promise<T> {
  return withDeadline(limits, async (deadline) => {
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const mine = inTurn(store, async () => {
      deadline.throwIfFired();
      begin();
      const timeoutMs = deadline.remainingMs();
      return write({ ...limits, ...(timeoutMs !== undefined && { timeoutMs: Math.max(1, timeoutMs) }) });
    });
    await deadline.race(Promise.race([begun, mine]));
    return await mine;
  });
}
