import type { GraphParameters, GraphRow } from '../../../src/graph/graph-store.ts';

/** A way of saying something in Cypher, and what both engines answer to it over the sample graph. */
export interface Form {
  readonly name: string;
  readonly cypher: string;
  readonly parameters?: GraphParameters;
  readonly rows: readonly GraphRow[];
}

/** The usual case: one column. */
export function column(name: string, values: readonly GraphRow[string][]): GraphRow[] {
  return values.map((value) => ({ [name]: value }));
}
