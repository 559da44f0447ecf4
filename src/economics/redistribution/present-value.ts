import { roundingError, sumOf } from '../summation.ts';

/** Σ_t change_t / (1 + rate)^(t − first year), in dollars of the first year. */
export function presentValue(changes: readonly number[], years: readonly number[], rate: number): number {
  const first = years[0] ?? 0;
  return sumOf(changes.map((change, index) => change / (1 + rate) ** ((years[index] ?? first) - first)));
}

/** First year from which the cumulative change keeps one sign to the horizon; null where it ends at 0. */
export function turningYear(changes: readonly number[], years: readonly number[]): number | null {
  const signs = cumulative(changes).map(Math.sign);
  const last = signs.at(-1) ?? 0;
  if (last === 0) return null;
  return years[signs.findLastIndex((sign) => sign !== last) + 1] ?? null;
}

function cumulative(changes: readonly number[]): number[] {
  let sum = 0;
  let lost = 0;
  return changes.map((change) => {
    const next = sum + change;
    lost += roundingError(sum, change, next);
    sum = next;
    return sum + lost;
  });
}
