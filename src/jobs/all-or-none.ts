import type { Watch } from './divide.ts';

/**
 * Runs a piece of work for each thing, side by side, under a signal that fires with the caller's, or when one of them fails: nobody
 * waits for the others then, and they give up their places.
 */
export async function allOrNone<T, A>(
  things: readonly T[],
  { signal, ...watch }: Watch,
  run: (thing: T, watch: Watch) => Promise<A>,
): Promise<readonly A[]> {
  signal?.throwIfAborted();
  const all = new AbortController();
  const leave = () => all.abort(signal?.reason);
  signal?.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.all(things.map((thing) => run(thing, { ...watch, signal: all.signal })));
  } catch (error) {
    all.abort(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', leave);
  }
}
