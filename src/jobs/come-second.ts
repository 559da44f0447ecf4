import { setPriority } from 'node:os';

/** As `nice` counts: where all processors are taken, a thread gets a third of what one that answers requests does. */
const NICENESS = 5;

/**
 * Lets the thread that answers requests go first. To Linux a priority is a thread's own; elsewhere it is the process's, which is
 * left as it is.
 */
export function comeSecond(): void {
  if (process.platform === 'linux') setPriority(NICENESS);
}
