import type { GraphRow, GraphValue, Statement } from '../../graph/graph-store.ts';

/** One batch for the database. */
export interface Write {
  /** Additions can be taken back by the number of their load; changes cannot. */
  readonly kind: 'addition' | 'change';
  readonly statement: Statement;
  readonly rows: readonly GraphValue[];
}

/** Runs a statement that reads, within whatever transaction the caller has. */
export type RunRead = (statement: Statement) => Promise<GraphRow[]>;

/** Rows of one statement; larger batches save little time and cost memory. */
export const BATCH = 5_000;

/** The rows in batches. */
export function* batches(kind: Write['kind'], statement: Statement, rows: readonly GraphValue[]): Iterable<Write> {
  for (let from = 0; from < rows.length; from += BATCH) yield { kind, statement, rows: rows.slice(from, from + BATCH) };
}
