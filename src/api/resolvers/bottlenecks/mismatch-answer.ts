import type { Mismatch } from '../../../economics/bottlenecks/mismatch.ts';

/** A mismatch, and whether its capital is the project's assumption. */
export interface MismatchAnswer extends Mismatch {
  readonly capitalAssumed: boolean;
}
