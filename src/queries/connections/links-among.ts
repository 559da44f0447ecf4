import type { NodeKind } from '../../domain/global-id.ts';
import type { StoredLink } from '../../domain/graph/connection.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import type { Relation } from '../../domain/graph/relation.ts';
import { anyLinkAsOf, asOfParameters } from '../as-of/conditions.ts';
import type { GraphReader } from '../graph-reader.ts';
import { endAt, forEachKind, isAmong, keysByKind, kindsWithin, linkColumns, readLink, typesOf } from './expand.ts';

/** The links of these relations with both ends among the things, by relation, ends and id; at most `limit`. */
export async function linksAmong(
  reader: GraphReader,
  things: readonly NodeKey[],
  relations: readonly Relation[],
  limit: number,
  asOf: string | null = null,
): Promise<StoredLink[]> {
  if (relations.length === 0) return [];
  const kinds = kindsWithin(relations);
  const among = isAmong('b', kinds);
  const known = anyLinkAsOf('r', [], asOf);
  const where = known === '' ? among : `${among} AND ${known}`;
  const linksOf = (kind: NodeKind) =>
    `-[r:${typesOf(relations)}]->(b) WHERE ${where} RETURN r, b, '${kind}' AS fromKind, key AS fromKey`;
  const cypher = `// links-among
CALL {
${forEachKind(kinds, linksOf, 'UNION ALL')}
}
RETURN ${linkColumns({ kind: 'fromKind', key: 'fromKey' }, endAt('b'))}
ORDER BY relation, fromKind, fromKey, toKind, toKey, id LIMIT $limit`;
  const parameters = { ...keysByKind(kinds, things), limit, ...asOfParameters(asOf) };
  return (await reader.read({ name: 'links-among', cypher }, parameters)).map(readLink);
}
