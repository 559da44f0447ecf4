import { onAbort } from './on-abort.ts';
import type { StopController, StopSignal } from './stop-signal.ts';

/** A reading that several wait for, and how many of them have not left. */
export interface SharedReading {
  readonly stopping: StopController;
  waiting: number;
}

/**
 * Counts one more who waits for it; it stops where all have left. Returns how not to listen any more, once it is there.
 * @param left fires where this one leaves; without it they stay
 */
export function takePart(reading: SharedReading, left: StopSignal | undefined): () => void {
  reading.waiting += 1;
  if (left === undefined) return () => {};
  return onAbort(left, () => {
    reading.waiting -= 1;
    if (reading.waiting === 0) reading.stopping.abort();
  });
}
