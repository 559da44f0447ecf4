import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds after which others have a turn of the event loop. */
const SLICE_MS = 5;

/** Works on each item in order, and lets the event loop go on whenever it was held for a few milliseconds. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE_MS;
  }
}
