import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { number, textOrNull } from '../rows/read-value.ts';

const statement: Statement = {
  name: 'graph-version',
  cypher: "// graph-version\nMATCH (n:GraphState {id: 'graph'}) RETURN n.version AS version, n.mark AS mark",
};

/**
 * The version and a mark that no other state of the graph has: what is kept belongs to one. A graph that was restored takes the
 * same versions again, with other marks.
 */
export type GraphStamp = string;

export async function graphStamp(reader: GraphReader): Promise<GraphStamp> {
  const [row] = await reader.read(statement);
  return row === undefined ? '0' : stampOf(number(row, 'version'), textOrNull(row, 'mark'));
}

/** @param mark null where the state was written by a program that gave none */
export function stampOf(version: number, mark: string | null): GraphStamp {
  return mark === null ? `${version}` : `${version}.${mark}`;
}

export function versionOf(stamp: GraphStamp): number {
  return Number.parseInt(stamp, 10);
}

/** Raised by every write; 0 in a graph that nothing was ever written to. */
export async function graphVersion(reader: GraphReader): Promise<number> {
  return versionOf(await graphStamp(reader));
}
