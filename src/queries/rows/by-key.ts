import type { NodeKind } from '../../domain/global-id.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import type { EachKey, GraphRow } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { list, text } from './read-value.ts';
import { type Select, whole } from './select.ts';
import type { Wanted } from './shape.ts';

/** How things of one kind are read by their key: always whole, or no more of them than is wanted. */
export type ByKey<T> = {
  readonly kind: NodeKind;
  readonly name: string;
} & (Whole<T> | InPart<T>);

interface Whole<T> {
  /** The map projection of `n`. */
  readonly projection: string;
  readonly read: (node: GraphRow) => T;
}

interface InPart<T> {
  /** Of `n`. */
  readonly inPart: Select<T>;
}

export function readsInPart<T>(by: ByKey<T>): by is ByKey<T> & InPart<T> {
  return 'inPart' in by;
}

/** So many keys, whoever asks for them, are looked up at least as soon in one list; of more the embedded engine goes through it for each. */
const FEW = 100;
const EACH_KEY: EachKey = { keys: 'keys', column: 'key' };

/**
 * One statement whatever the number of keys; a key that nothing has is missing from the answer. A node comes as a list of values:
 * as a map it takes an engine a quarter longer.
 * @param wanted of each
 */
export async function readByKey<T>(
  reader: GraphReader,
  by: ByKey<T>,
  keys: readonly string[],
  wanted: Wanted = null,
): Promise<Map<string, T>> {
  const { kind, name } = by;
  const { expressions, read } = (readsInPart(by) ? by.inPart : whole(by.projection, by.read))(wanted);
  const property = KEY_PROPERTY[kind];
  const few = keys.length <= FEW;
  const found = few
    ? `MATCH (n:${kind}) WHERE n.${property} IN $keys`
    : `UNWIND $keys AS key MATCH (n:${kind} {${property}: key})`;
  const cypher = `// ${name}\n${found} RETURN n.${property} AS key, [${expressions.join(', ')}] AS node`;
  const each = few ? { ...EACH_KEY, most: FEW } : EACH_KEY;
  const rows = await reader.read({ name, cypher, each }, { keys });
  return new Map(rows.map((row) => [text(row, 'key'), read(list(row, 'node'), 0)]));
}
