import { onAbort } from './on-abort.ts';
import type { StopController, StopSignal } from './stop-signal.ts';

/** A reading that several wait for, and how many of them have not left. */
export interface Wanted {
  readonly stopping: StopController;
  wanted: number;
}

/**
 * Counts one more who wants it; it stops where all have left. Returns how not to listen any more, once it is there.
 * @param left fires where this one leaves; without it they stay
 */
export function want(reading: Wanted, left: StopSignal | undefined): () => void {
  reading.wanted += 1;
  if (left === undefined) return () => {};
  return onAbort(left, () => {
    reading.wanted -= 1;
    if (reading.wanted === 0) reading.stopping.abort();
  });
}
