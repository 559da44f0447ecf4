import type { GraphStore } from '../../graph/graph-store.ts';

const running = new WeakMap<GraphStore, Promise<unknown>>();

/** Loads of one store follow one another: a second one would take the first, which is under way, for one that was killed. */
export function inTurn<T>(store: GraphStore, load: () => Promise<T>): Promise<T> {
  const before = running.get(store) ?? Promise.resolve();
  const mine = before.then(load, load);
  running.set(store, mine);
  return mine;
}
