import type { NodeKind } from '../../domain/global-id.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import type { GraphReader } from '../graph-reader.ts';
import { texts } from '../rows/read-value.ts';

/** Keys of a statement: an engine that sorts whatever it finds takes as long for few as for many, and more would hold the event loop. */
export const KEYS_AT_ONCE = 10_000;

/** Every key of a kind in order, a statement a page. What is written meanwhile may be among them or not. */
export async function* keysInPages(
  reader: GraphReader,
  kind: NodeKind,
  page = KEYS_AT_ONCE,
): AsyncGenerator<readonly string[], void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const keys = await keysAfter(reader, kind, after, page);
    yield keys;
    after = keys.length < page ? undefined : keys.at(-1);
  }
}

/** The next keys behind `after`, in their order, at most `limit`; `''` starts at the beginning. */
async function keysAfter(
  reader: GraphReader,
  kind: NodeKind,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const key = KEY_PROPERTY[kind];
  const cypher = `// keys-after
MATCH (n:${kind}) WHERE n.${key} > $after
WITH n.${key} AS key ORDER BY key LIMIT $limit
RETURN collect(key) AS keys`;
  const [row = {}] = await reader.read({ name: 'keys-after', cypher }, { after, limit });
  return texts(row, 'keys');
}
