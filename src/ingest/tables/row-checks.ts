import { CellFault } from './column.ts';
import { firstDay, lastDay } from './partial-date.ts';
import type { RowFault } from './table-spec.ts';

/** Two checks of one row, the faults of both. */
export function both<A, B>(
  first: (row: A) => readonly RowFault[],
  second: (row: B) => readonly RowFault[],
): (row: A & B) => readonly RowFault[] {
  return (row) => [...first(row), ...second(row)];
}

/** A number says of what it is: `ratio` or `percent` where it is of nothing. */
export function hasUnit(
  row: {
    readonly [N in 'low' | 'mid' | 'high']?: number | null | undefined;
  } & { readonly unit?: string | null | undefined },
): readonly RowFault[] {
  const given = [row.low, row.mid, row.high].some((value) => typeof value === 'number');
  if (!given || row.unit !== null) return [];
  return [{ column: 'unit', fault: new CellFault('a number needs its unit, such as percent, usd_bn or units_m') }];
}

/** The source of what was not read anywhere. */
const MEMORY = 'RECALL';

/** What is from memory never looks as if it had been read, nor as if somebody had reported it. */
export function memoryIsAssumed(row: {
  readonly seen?: string | undefined;
  readonly basis?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}): readonly RowFault[] {
  const { seen, basis, sources } = row;
  if (seen !== undefined && seen !== 'RECALL' && sources?.every((source) => source === MEMORY) === true)
    return [
      { column: 'seen', fault: new CellFault(`${seen} needs a source other than ${MEMORY}; from memory it is RECALL`) },
    ];
  if (seen !== 'RECALL' || basis === undefined || basis === 'ASSUMED') return [];
  return [{ column: 'basis', fault: new CellFault(`what is from memory (seen RECALL) is ASSUMED, not ${basis}`) }];
}

/** low ≤ mid ≤ high, between those that are given. */
export function ascending<L extends string, M extends string, H extends string>(low: L, mid: M, high: H) {
  return (row: { readonly [N in L | M | H]?: number | null | undefined }): readonly RowFault[] => {
    const [l, m, h] = [row[low], row[mid], row[high]];
    return [
      ...below(l, m, low, mid),
      ...below(m, h, mid, high),
      ...(m === null || m === undefined ? below(l, h, low, high) : []),
    ];
  };
}

function below(
  smaller: number | null | undefined,
  larger: number | null | undefined,
  name: string,
  column: string,
): readonly RowFault[] {
  if (typeof smaller !== 'number' || typeof larger !== 'number' || smaller <= larger) return [];
  return [{ column, fault: new CellFault(`${larger} is below ${name} ${smaller}; low ≤ mid ≤ high must hold`) }];
}

/** A period does not end before it starts. */
export function inOrder<F extends string, T extends string>(from: F, to: T) {
  return (row: { readonly [N in F | T]?: string | null | undefined }): readonly RowFault[] => {
    const [start, end] = [row[from], row[to]];
    if (typeof start !== 'string' || typeof end !== 'string' || firstDay(start) <= lastDay(end)) return [];
    return [{ column: to, fault: new CellFault(`${end} is before ${from} ${start}`) }];
  };
}

/** An estimate of the house names the claims on which it rests. */
export function restsOnEvidence(row: {
  readonly basis?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
}): readonly RowFault[] {
  if (row.basis !== 'ESTIMATED' || row.evidence === undefined || row.evidence.length > 0) return [];
  const message = 'an ESTIMATED row names the claims behind it; a row without any is ASSUMED';
  return [{ column: 'evidence', fault: new CellFault(message) }];
}
