import type { NodeKind } from '../../domain/global-id.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, text } from './read-value.ts';

/** How things of one kind are read by their key. */
export interface ByKey<T> {
  readonly kind: NodeKind;
  readonly name: string;
  /** The map projection of `n`. */
  readonly projection: string;
  readonly read: (node: GraphRow) => T;
}

/** One statement whatever the number of keys; a key that nothing has is missing from the answer. */
export async function readByKey<T>(
  reader: GraphReader,
  { kind, name, projection, read }: ByKey<T>,
  keys: readonly string[],
): Promise<Map<string, T>> {
  const property = KEY_PROPERTY[kind];
  const cypher = `// ${name}\nUNWIND $keys AS key MATCH (n:${kind} {${property}: key}) RETURN key, ${projection} AS node`;
  const rows = await reader.read({ name, cypher, each: { keys: 'keys', column: 'key' } }, { keys });
  return new Map(rows.map((row) => [text(row, 'key'), read(map(row, 'node'))]));
}
