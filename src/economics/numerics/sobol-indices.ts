import { sumOf } from '../summation.ts';
import { type BootstrapChoice, bootstrapIntervals, type Interval } from './bootstrap.ts';
import type { SaltelliRuns } from './saltelli-runs.ts';

/** Shares of the output's variance, near [0, 1]; sampling noise may carry an estimate a little outside. */
export interface SobolIndex {
  /** S1: what the variance would lose on average if this parameter were known. */
  readonly first: number;
  readonly firstInterval: Interval;
  /** ST: what would stay on average if all others were known; interactions included. */
  readonly total: number;
  readonly totalInterval: Interval;
}

/**
 * Sobol indices by parameter. S1 by Saltelli et al. (2010), mean of f_B (f_AB − f_A) over the variance, the outputs taken
 * from their mean; ST by Jansen (1999), half the mean of (f_A − f_AB)² over the variance. Intervals by resampling the base
 * rows, which overstates the error where the rows are quasi-random. An output that does not vary has all indices 0.
 */
export function sobolIndices(runs: SaltelliRuns, bootstrap: BootstrapChoice): readonly SobolIndex[] {
  const { a, b } = runs;
  const centre = (sumOf(a) + sumOf(b)) / (a.length + b.length);
  const sums = a.map((value, n) => value - centre + ((b[n] ?? 0) - centre));
  const squares = a.map((value, n) => (value - centre) ** 2 + ((b[n] ?? 0) - centre) ** 2);
  const terms = runs.ab.flatMap((ab) => [firstTerms(a, b, ab, centre), totalTerms(a, ab)]);
  const estimates = bootstrapIntervals([sums, squares, ...terms], shares, bootstrap);
  return runs.ab.map((_, i) => ({
    first: estimates[2 * i]?.value ?? 0,
    firstInterval: estimates[2 * i]?.interval ?? NOTHING,
    total: estimates[2 * i + 1]?.value ?? 0,
    totalInterval: estimates[2 * i + 1]?.interval ?? NOTHING,
  }));
}

const NOTHING: Interval = { low: 0, high: 0 };

function firstTerms(a: Float64Array, b: Float64Array, ab: Float64Array, centre: number): Float64Array {
  return ab.map((value, n) => ((b[n] ?? 0) - centre) * (value - (a[n] ?? 0)));
}

function totalTerms(a: Float64Array, ab: Float64Array): Float64Array {
  return ab.map((value, n) => 0.5 * (value - (a[n] ?? 0)) ** 2);
}

/** From means over the rows to shares of the variance of the outputs of A and B together. */
function shares(means: readonly number[]): readonly number[] {
  const [sum = 0, square = 0, ...terms] = means;
  const variance = square / 2 - (sum / 2) ** 2;
  return terms.map((term) => (variance > 0 ? term / variance : 0));
}
