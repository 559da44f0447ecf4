import type { NodeKind } from '../../domain/global-id.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, text } from './read-value.ts';
import type { Wanted } from './shape.ts';

/** What is read of a node. */
export interface Reading<T> {
  /** The map projection of `n`. */
  readonly projection: string;
  readonly read: (node: GraphRow) => T;
}

/** How things of one kind are read by their key: always whole, or no more of them than is wanted. */
export type ByKey<T> = {
  readonly kind: NodeKind;
  readonly name: string;
} & (Reading<T> | InPart<T>);

interface InPart<T> {
  inPart(wanted: Wanted): Reading<T>;
}

export function readsInPart<T>(by: ByKey<T>): by is ByKey<T> & InPart<T> {
  return 'inPart' in by;
}

/** One statement whatever the number of keys; a key that nothing has is missing from the answer. @param wanted of each */
export async function readByKey<T>(
  reader: GraphReader,
  by: ByKey<T>,
  keys: readonly string[],
  wanted: Wanted = null,
): Promise<Map<string, T>> {
  const { kind, name } = by;
  const { projection, read } = readsInPart(by) ? by.inPart(wanted) : by;
  const property = KEY_PROPERTY[kind];
  const cypher = `// ${name}\nUNWIND $keys AS key MATCH (n:${kind} {${property}: key}) RETURN key, ${projection} AS node`;
  const rows = await reader.read({ name, cypher, each: { keys: 'keys', column: 'key' } }, { keys });
  return new Map(rows.map((row) => [text(row, 'key'), read(map(row, 'node'))]));
}
