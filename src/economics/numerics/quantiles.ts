import { sumOf } from '../summation.ts';
import { selectRanks } from './select.ts';

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
  copyNumbers(values, scratch);
  const places = probabilities.map((p) => last * checkProbability(p));
  const ranks = [...new Set(places.map(Math.floor))].sort((a, b) => a - b);
  selectRanks(scratch, ranks, 0, last);
  return places.map((place) => interpolate(scratch, place, nextRank(ranks, place, last)));
}

/** The order statistic above a place is the smallest of those that selection left up to the next selected rank. */
function interpolate(selected: Float64Array, place: number, upTo: number): number {
  const rank = Math.floor(place);
  const below = selected[rank] ?? 0;
  if (place === rank) return below;
  let above = Number.POSITIVE_INFINITY;
  for (let i = rank + 1; i <= upTo; i += 1) above = Math.min(above, selected[i] ?? above);
  return below === above ? below : below + (place - rank) * (above - below);
}

function nextRank(ranks: readonly number[], place: number, last: number): number {
  return ranks.find((rank) => rank > place) ?? last;
}

/** Selection would go wrong on NaN, which is neither above nor below anything. */
function copyNumbers(values: Float64Array, scratch: Float64Array): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (Number.isNaN(value)) throw new RangeError(`Value ${i} is not a number.`);
    scratch[i] = value;
  }
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
