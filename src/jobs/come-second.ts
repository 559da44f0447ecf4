import { getPriority, setPriority } from 'node:os';

/** As `nice` counts: where all processors are taken, a thread gets a third of what one that answers requests does. */
const STEP = 5;
const LOWEST = 19;

/**
 * Lets the thread that answers requests go first, also where the whole process was told to come after others. To Linux a priority
 * is a thread's own; elsewhere it is the process's, which is left as it is. So is the thread's where the system refuses to change
 * it: it computes all the same.
 */
export function comeSecond(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(Math.min(LOWEST, getPriority(process.pid) + STEP));
  } catch {
    // Lookups wait a little longer beside a long run.
  }
}
