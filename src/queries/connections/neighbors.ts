import { NODE_KINDS } from '../../domain/global-id.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import type { Relation } from '../../domain/graph/relation.ts';
import { anyLinkAsOf, asOfParameters } from '../as-of/conditions.ts';
import type { GraphReader } from '../graph-reader.ts';
import { oneOf, text } from '../rows/read-value.ts';
import { forEachKind, isThing, KEY_OF, KIND_OF, keysByKind, kindsWithin, typesOf, whereAll } from './expand.ts';

/** The things one link away from these, each once, by kind and key; at most `limit`. `asOf`: only what was known by that day. */
export async function neighborsOf(
  reader: GraphReader,
  things: Iterable<NodeKey>,
  relations: readonly Relation[],
  limit: number,
  asOf: string | null = null,
): Promise<NodeKey[]> {
  if (relations.length === 0) return [];
  const kinds = kindsWithin(relations);
  const known = anyLinkAsOf('r', ['b'], asOf);
  const link = known === '' ? '' : 'r';
  const where = whereAll([...isThing(relations), ...(known === '' ? [] : [known])]);
  const cypher = `// neighbors
CALL {
${forEachKind(kinds, () => `-[${link}:${typesOf(relations)}]-(b)${where} RETURN b`, 'UNION')}
}
RETURN ${KIND_OF('b')} AS kind, ${KEY_OF('b')} AS neighbor ORDER BY kind, neighbor LIMIT $limit`;
  const rows = await reader.read(
    { name: 'neighbors', cypher },
    {
      ...keysByKind(kinds, things),
      limit,
      ...asOfParameters(asOf),
    },
  );
  return rows.map((row) => ({ kind: oneOf(row, 'kind', NODE_KINDS), key: text(row, 'neighbor') }));
}
