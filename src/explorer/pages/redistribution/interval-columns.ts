import type { Cell, Column } from '../../format/csv.ts';
import { probability, signedUsd } from '../../format/numbers.ts';
import type { SpreadFragment } from '../../generated/graphql.ts';

interface IntervalColumns {
  readonly columns: readonly Column[];
  /** A row's cells for these columns; empty cells for a row without an interval. */
  readonly cells: (key: string) => readonly Cell[];
}

const COLUMNS: readonly Column[] = [
  { title: '5th percentile of the change, USD', show: signedUsd },
  { title: 'Median of the change, USD', show: signedUsd },
  { title: '95th percentile of the change, USD', show: signedUsd },
  { title: 'Probability of gain, ratio', show: probability },
];

/** What a table says about how sure its changes are; no columns while nothing is drawn. */
export function intervalColumns(spreads: ReadonlyMap<string, SpreadFragment> | null): IntervalColumns {
  if (spreads === null) return { columns: [], cells: () => [] };
  const cells = (key: string): readonly Cell[] => {
    const spread = spreads.get(key);
    if (spread === undefined) return COLUMNS.map(() => null);
    return [spread.p5, spread.p50, spread.p95, spread.probabilityOfGain];
  };
  return { columns: COLUMNS, cells };
}
