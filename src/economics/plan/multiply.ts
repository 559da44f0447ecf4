import { roundingError } from '../summation.ts';
import type { Entries } from './holder-plan.ts';

/** profit[row][year] = Σ over the row's entries of (spend on the technology) · (profit per dollar of it). */
export function multiply(
  entries: Entries,
  unitProfit: Float64Array,
  spend: Float64Array,
  years: number,
  out: Float64Array,
): void {
  for (let row = 0; row + 1 < entries.start.length; row++) {
    const first = entries.start[row] ?? 0;
    const count = (entries.start[row + 1] ?? 0) - first;
    if (count === 1) multiplyOne(entries, first, unitProfit, spend, years, out, row * years);
    else if (count === 2) multiplyTwo(entries, first, unitProfit, spend, years, out, row * years);
    else multiplyMany(entries, first, count, unitProfit, spend, years, out, row * years);
  }
}

/** One and two terms need no compensation: their sum is rounded once anyway. Most rows are of these kinds. */
function multiplyOne(
  { technology }: Entries,
  entry: number,
  unitProfit: Float64Array,
  spend: Float64Array,
  years: number,
  out: Float64Array,
  place: number,
): void {
  const unit = unitProfit[entry] ?? 0;
  const from = (technology[entry] ?? 0) * years;
  for (let year = 0; year < years; year++) out[place + year] = (spend[from + year] ?? 0) * unit;
}

function multiplyTwo(
  { technology }: Entries,
  entry: number,
  unitProfit: Float64Array,
  spend: Float64Array,
  years: number,
  out: Float64Array,
  place: number,
): void {
  const unit = unitProfit[entry] ?? 0;
  const other = unitProfit[entry + 1] ?? 0;
  const from = (technology[entry] ?? 0) * years;
  const otherFrom = (technology[entry + 1] ?? 0) * years;
  for (let year = 0; year < years; year++) {
    out[place + year] = (spend[from + year] ?? 0) * unit + (spend[otherFrom + year] ?? 0) * other;
  }
}

function multiplyMany(
  { technology }: Entries,
  first: number,
  count: number,
  unitProfit: Float64Array,
  spend: Float64Array,
  years: number,
  out: Float64Array,
  place: number,
): void {
  for (let year = 0; year < years; year++) {
    let sum = 0;
    let lost = 0;
    for (let entry = first; entry < first + count; entry++) {
      const term = (spend[(technology[entry] ?? 0) * years + year] ?? 0) * (unitProfit[entry] ?? 0);
      const next = sum + term;
      lost += roundingError(sum, term, next);
      sum = next;
    }
    out[place + year] = sum + lost;
  }
}
