import type { ThingKey } from '../../domain/graph/change.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { number, text } from '../rows/read-value.ts';

/** An entry of the history, without what was written. */
export interface ChangeMark extends ThingKey {
  readonly seq: number;
  /** Instant in ISO 8601, UTC. */
  readonly at: string;
  readonly graphVersion: number;
}

/** By number, which both engines look up. */
const statement: Statement = {
  name: 'changed-things',
  cypher: `// changed-things
UNWIND range($from, $to) AS seq MATCH (c:Change {seq: seq})
RETURN seq, c.at AS at, c.kind AS kind, c.key AS key, c.graphVersion AS graphVersion ORDER BY seq`,
};

/** The entries of the history from one number to another, both of them too. */
export async function changedThings(reader: GraphReader, from: number, to: number): Promise<ChangeMark[]> {
  const rows = await reader.read(statement, { from, to });
  return rows.map((row) => ({
    seq: number(row, 'seq'),
    at: text(row, 'at'),
    kind: text(row, 'kind'),
    key: text(row, 'key'),
    graphVersion: number(row, 'graphVersion'),
  }));
}
