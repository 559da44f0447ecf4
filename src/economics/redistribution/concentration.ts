import { sumBy, sumOf } from '../summation.ts';

/** Herfindahl–Hirschman index, 10⁴ Σ share², over holders with a profit above 0; 0 where there is none. */
export function herfindahl(profits: readonly number[]): number {
  const positive = profits.filter((profit) => profit > 0);
  const total = sumOf(positive);
  return total === 0 ? 0 : 1e4 * sumBy(positive, (profit) => (profit / total) ** 2);
}

/** Share of the three largest in the profits above 0. */
export function topThreeShare(profits: readonly number[]): number {
  const positive = profits.filter((profit) => profit > 0).sort((a, b) => b - a);
  const total = sumOf(positive);
  return total === 0 ? 0 : sumOf(positive.slice(0, 3)) / total;
}
