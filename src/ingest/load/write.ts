import type { GraphParameters, GraphRow, GraphValue, Statement } from '../../graph/graph-store.ts';

/** One batch for the database. */
export interface Write {
  /** Additions can be taken back by the number of their load; changes cannot. */
  readonly kind: 'addition' | 'change';
  readonly statement: Statement;
  readonly rows: readonly GraphValue[];
  /** What all rows of the batch have in common, beside `$rows`. */
  readonly common: GraphParameters;
}

/** A row for a statement that takes lists. */
export type ListRow = readonly GraphValue[];

/** Runs a statement that reads, within whatever transaction the caller has. */
export type RunRead = (statement: Statement, parameters?: GraphParameters) => Promise<GraphRow[]>;

/** Rows of one statement; larger batches save little time and cost memory. */
export const BATCH = 1_000;

/** Lists of at most as many rows as go into one statement. */
export function* inBatches<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

/** The rows in batches. */
export function* batches(kind: Write['kind'], statement: Statement, rows: readonly GraphValue[]): Iterable<Write> {
  for (const some of inBatches(rows)) yield { kind, statement, rows: some, common: {} };
}

/** Where a statement finds the value of a property. */
export interface Column {
  /** Number of the property. */
  readonly property: number;
  /** A cell of the row, such as `row[4]`, or a parameter that holds for all rows of the batch. */
  readonly value: string;
}

/**
 * Rows of `fixed` cells and then a property each, in batches without the properties that no row of the batch has, and with those
 * that are the same in all its rows handed over once: each cell that crosses over to an engine costs a microsecond.
 */
export function* sparseBatches(
  kind: Write['kind'],
  fixed: number,
  statementOf: (columns: readonly Column[]) => Statement,
  rows: readonly ListRow[],
): Iterable<Write> {
  for (const batch of inBatches(rows)) {
    const own: number[] = [];
    const columns: Column[] = [];
    const common: Record<string, GraphValue> = {};
    for (let property = 0; property < (batch[0]?.length ?? 0) - fixed; property += 1) {
      const values = batch.map((row) => row[fixed + property] ?? null);
      if (isCommon(values)) {
        if (values[0] === null) continue;
        common[`p${property}`] = values[0] ?? null;
        columns.push({ property, value: `$p${property}` });
      } else columns.push({ property, value: `row[${fixed + own.push(property) - 1}]` });
    }
    const taken = [...Array(fixed).keys(), ...own.map((property) => fixed + property)];
    const statement = statementOf(columns);
    yield { kind, statement, rows: batch.map((row) => taken.map((cell) => row[cell] ?? null)), common };
  }
}

function isCommon(values: readonly GraphValue[]): boolean {
  return values.every((value) => value === values[0]);
}
