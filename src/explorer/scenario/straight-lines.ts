import type { YearShares } from './levers.ts';

interface YearShare {
  readonly year: number;
  readonly share: number;
}

/** A table of shares read at each of some years: straight lines between its entries, flat outside, as the API reads it. */
export function straightLines(table: readonly YearShare[], years: readonly number[]): YearShares {
  return Object.fromEntries(years.map((year) => [year, shareIn(table, year)]));
}

function shareIn(table: readonly YearShare[], year: number): number {
  const after = table.find((entry) => entry.year >= year);
  const before = table.findLast((entry) => entry.year <= year);
  if (before === undefined || after === undefined || before.year === after.year) return (before ?? after)?.share ?? 0;
  return before.share + ((after.share - before.share) * (year - before.year)) / (after.year - before.year);
}
