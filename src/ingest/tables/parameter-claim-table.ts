import { CellFault, filledListOf, indexedText, optional, reference, text } from './column.ts';
import { number, year } from './number-columns.ts';
import { ascending, both } from './row-checks.ts';
import type { RowFault } from './table-spec.ts';
import { table } from './table-spec.ts';
import { identifier } from './words.ts';

/** What claims come to for one parameter of the model, in the parameter's unit: the main claim first, all of one speaker. */
export const parameterClaims = table({
  file: 'parameter-claims.csv',
  space: 'parameter claim',
  key: ['id'],
  columns: {
    id: identifier(),
    parameter: indexedText(),
    year: optional(year()),
    claims: filledListOf(reference('claim')),
    low: optional(number()),
    mid: optional(number()),
    high: optional(number()),
    conversion: text(),
  },
  check: both(ascending('low', 'mid', 'high'), statesAValue),
});

/** One bound alone is no value that could stand for a parameter. */
function statesAValue(row: {
  readonly low?: number | null | undefined;
  readonly mid?: number | null | undefined;
  readonly high?: number | null | undefined;
}): readonly RowFault[] {
  const isRange = row.low !== null && row.high !== null;
  if (row.mid !== null || isRange) return [];
  return [{ column: 'mid', fault: new CellFault('a value is mid, or low and high; one bound alone is none') }];
}
