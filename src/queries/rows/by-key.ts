import type { NodeKind } from '../../domain/global-id.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, text } from './read-value.ts';
import type { Wanted } from './shape.ts';

/** What is read of a node. */
interface Reading<T> {
  /** The map projection of `n`. */
  readonly projection: string;
  readonly read: (node: GraphRow) => T;
}

/** How things of one kind are read by their key. */
export interface ByKey<T> extends Reading<T> {
  readonly kind: NodeKind;
  readonly name: string;
  /** How of a thing no more is read than is wanted; without it always the whole is. */
  readonly inPart?: (wanted: Wanted) => Reading<T>;
}

/** One statement whatever the number of keys; a key that nothing has is missing from the answer. @param wanted of each */
export async function readByKey<T>(
  reader: GraphReader,
  by: ByKey<T>,
  keys: readonly string[],
  wanted: Wanted = null,
): Promise<Map<string, T>> {
  const { kind, name } = by;
  const { projection, read } = wanted === null ? by : (by.inPart?.(wanted) ?? by);
  const property = KEY_PROPERTY[kind];
  const cypher = `// ${name}\nUNWIND $keys AS key MATCH (n:${kind} {${property}: key}) RETURN key, ${projection} AS node`;
  const rows = await reader.read({ name, cypher, each: { keys: 'keys', column: 'key' } }, { keys });
  return new Map(rows.map((row) => [text(row, 'key'), read(map(row, 'node'))]));
}
