import type { GraphParameters, GraphRow, Statement } from '../graph/graph-store.ts';

/** What the queries need of a graph: reading, within whatever bounds the caller set. */
export interface GraphReader {
  read(statement: Statement, parameters?: GraphParameters): Promise<readonly GraphRow[]>;
}
