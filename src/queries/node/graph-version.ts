import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { number } from '../rows/read-value.ts';

const statement: Statement = {
  name: 'graph-version',
  cypher: "// graph-version\nMATCH (n:GraphState {id: 'graph'}) RETURN n.version AS version",
};

/** Raised by every write; 0 in a graph that nothing was ever written to. */
export async function graphVersion(reader: GraphReader): Promise<number> {
  const [row] = await reader.read(statement);
  return row === undefined ? 0 : number(row, 'version');
}
