import { sumOf } from '../summation.ts';
import { orderStatistics } from './order-statistics.ts';

/** The share of the outcomes at or below which an analyst's interval starts, has its middle, and ends. */
export const INTERVAL_PROBABILITIES = [0.05, 0.5, 0.95] as const;

/**
 * Sample quantiles of type 7 (Hyndman and Fan, The American Statistician 50, 1996; the default of R and numpy), in the
 * order of `probabilities`: linear between the order statistics at h = (n − 1) p. By selection, so the time is linear in n.
 * `scratch` must hold at least as many numbers as `values` and is overwritten; give one to use it again and again.
 * Throws a RangeError for no values, for NaN among them, and for a probability outside [0, 1].
 */
export function quantiles(
  values: Float64Array,
  probabilities: readonly number[],
  scratch = new Float64Array(values.length),
): number[] {
  const last = values.length - 1;
  if (last < 0) throw new RangeError('A quantile needs at least one value.');
  const places = probabilities.map((p) => last * checkProbability(p));
  const ranks = ranksOf(places, last);
  const found = orderStatistics(values, ranks, scratch);
  const statistic = (rank: number): number => found[ranks.indexOf(rank)] ?? 0;
  return places.map((place) => {
    const rank = Math.floor(place);
    return between(statistic(rank), statistic(Math.min(rank + 1, last)), place - rank);
  });
}

/** The order statistics on both sides of the places, ascending, each once. */
function ranksOf(places: readonly number[], last: number): number[] {
  const ranks = places.flatMap((place) => [Math.floor(place), Math.min(Math.floor(place) + 1, last)]);
  return [...new Set(ranks)].sort((a, b) => a - b);
}

function between(below: number, above: number, weight: number): number {
  return below === above || weight === 0 ? below : below + weight * (above - below);
}

function checkProbability(p: number): number {
  if (p >= 0 && p <= 1) return p;
  throw new RangeError(`A probability lies in [0, 1], not ${p}.`);
}

/** Arithmetic mean by a compensated sum. Throws a RangeError for no values. */
export function mean(values: Iterable<number> & ArrayLike<number>): number {
  if (values.length === 0) throw new RangeError('A mean needs at least one value.');
  return sumOf(values) / values.length;
}
