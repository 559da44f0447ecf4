import type { GraphParameters, GraphRow, Statement, TextHit } from '../graph/graph-store.ts';

/** What the queries need of a graph: reading, within whatever bounds the caller set. */
export interface GraphReader {
  read(statement: Statement, parameters?: GraphParameters): Promise<readonly GraphRow[]>;
  searchText(text: string, labels: readonly string[], limit: number): Promise<readonly TextHit[]>;
}
