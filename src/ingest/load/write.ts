import type { GraphRow, GraphValue, Statement } from '../../graph/graph-store.ts';

/** One batch for the database. */
export interface Write {
  /** Additions can be taken back by the number of their load; changes cannot. */
  readonly kind: 'addition' | 'change';
  readonly statement: Statement;
  readonly rows: readonly GraphValue[];
}

/** A row for a statement that takes lists. */
export type ListRow = readonly GraphValue[];

/** Runs a statement that reads, within whatever transaction the caller has. */
export type RunRead = (statement: Statement) => Promise<GraphRow[]>;

/** Rows of one statement; larger batches save little time and cost memory. */
export const BATCH = 1_000;

/** The rows in batches. */
export function* batches(kind: Write['kind'], statement: Statement, rows: readonly GraphValue[]): Iterable<Write> {
  for (let from = 0; from < rows.length; from += BATCH) yield { kind, statement, rows: rows.slice(from, from + BATCH) };
}

/**
 * Rows of `fixed` cells and then a property each, in batches without the properties that no row of the batch has: handing over
 * and storing nothing costs a fifth of the time.
 */
export function* sparseBatches(
  kind: Write['kind'],
  fixed: number,
  statementOf: (columns: readonly number[]) => Statement,
  rows: readonly ListRow[],
): Iterable<Write> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const columns = filledColumns(batch, fixed);
    const taken = [...Array(fixed).keys(), ...columns.map((column) => fixed + column)];
    yield { kind, statement: statementOf(columns), rows: batch.map((row) => taken.map((cell) => row[cell] ?? null)) };
  }
}

function filledColumns(rows: readonly ListRow[], fixed: number): readonly number[] {
  const columns = [...Array(Math.max(0, (rows[0]?.length ?? 0) - fixed)).keys()];
  return columns.filter((column) => rows.some((row) => (row[fixed + column] ?? null) !== null));
}
