import type { GraphStore } from '../../graph/graph-store.ts';

const running = new WeakMap<GraphStore, Promise<unknown>>();

/** Loads and edits of one store follow one another: a second load would take the first, which is under way, for one that was killed. */
export function inTurn<T>(store: GraphStore, write: () => Promise<T>): Promise<T> {
  const before = running.get(store) ?? Promise.resolve();
  const mine = before.then(write, write);
  running.set(store, mine);
  return mine;
}
