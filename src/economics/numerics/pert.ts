import type { Triple } from '../../domain/estimate.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { inverseIncompleteBeta } from './inverse-incomplete-beta.ts';

/** Weight of the mode against the two bounds in the mean: the classic choice of PERT. */
export const PERT_WEIGHT = 4;

/** The two exponents of the beta distribution of (value − low) / (high − low). */
export interface PertShape {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Shape of PERT(low, mid, high) with λ = 4 (Malcolm et al. 1959, Operations Research 7; λ after Vose, Risk Analysis):
 * α = 1 + λ (mid − low) / (high − low), β = 1 + λ (high − mid) / (high − low). Throws a RangeError unless low ≤ mid ≤ high,
 * and for low = high, which is a constant and has no shape.
 */
export function pertShape(triple: Triple): PertShape {
  checkTriple(triple);
  const range = triple.high - triple.low;
  if (range === 0) throw new RangeError('A constant (low = high) has no PERT shape.');
  return {
    alpha: 1 + (PERT_WEIGHT * (triple.mid - triple.low)) / range,
    beta: 1 + (PERT_WEIGHT * (triple.high - triple.mid)) / range,
  };
}

export function checkTriple({ low, mid, high }: Triple): void {
  if (low <= mid && mid <= high && Number.isFinite(high - low)) return;
  throw new RangeError(`A triple needs low ≤ mid ≤ high, all finite; not ${low}, ${mid}, ${high}.`);
}

/** Mean, in the triple's unit: (low + 4 mid + high) / 6. */
export function pertMean({ low, mid, high }: Triple): number {
  return (low + PERT_WEIGHT * mid + high) / (PERT_WEIGHT + 2);
}

/** Variance, in the square of the triple's unit: (mean − low) (high − mean) / 7. */
export function pertVariance(triple: Triple): number {
  const mean = pertMean(triple);
  return ((mean - triple.low) * (triple.high - mean)) / (PERT_WEIGHT + 3);
}

/** Probability of a value of at most x. A constant jumps from 0 to 1 at its value. */
export function pertCdf(triple: Triple, x: number): number {
  const { low, high } = triple;
  if (x >= high) return 1;
  if (x <= low) return 0;
  const { alpha, beta } = pertShape(triple);
  return incompleteBeta((x - low) / (high - low), alpha, beta);
}

/** The value below which the share u in [0, 1] lies; exact to 1e-12 of the range. For many draws see `compilePert`. */
export function pertQuantile(triple: Triple, u: number): number {
  if (triple.low === triple.high) return triple.low;
  const { alpha, beta } = pertShape(triple);
  return triple.low + (triple.high - triple.low) * inverseIncompleteBeta(u, alpha, beta);
}
