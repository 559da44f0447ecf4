import type { Deadline } from './deadline.ts';

/**
 * Runs works one at a time, in the order of asking. A caller whose deadline fires while it waits leaves the line;
 * one whose deadline fires while it works gives up its turn at once.
 */
export function oneAtATime(): <T>(deadline: Deadline, work: () => Promise<T>) => Promise<T> {
  let last: Promise<void> = Promise.resolve();
  return (deadline, work) => {
    const mine = last.then(async () => {
      deadline.throwIfFired();
      return await deadline.race(work());
    });
    last = mine.then(ignore, ignore);
    return deadline.race(mine);
  };
}

function ignore(): void {}
