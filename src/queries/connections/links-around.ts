import type { StoredLink } from '../../domain/graph/connection.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import type { Relation } from '../../domain/graph/relation.ts';
import type { Statement } from '../../graph/graph-store.ts';
import { anyLinkAsOf, asOfParameters } from '../as-of/conditions.ts';
import type { GraphReader } from '../graph-reader.ts';
import { forEachKind, keysByKind, kindsWithin, linkColumns, readLink, typesOf } from './expand.ts';

/** Every link of these relations that starts or ends at one of the things, at most `limit`; in no order. `asOf`: only what was known by that day. */
export async function linksAround(
  reader: GraphReader,
  things: Iterable<NodeKey>,
  relations: readonly Relation[],
  limit: number,
  asOf: string | null = null,
): Promise<StoredLink[]> {
  const keys = keysByKind(kindsWithin(relations), things);
  return (await reader.read(linksAroundStatement(relations, asOf), { ...keys, limit, ...asOfParameters(asOf) })).map(
    readLink,
  );
}

export function linksAroundStatement(relations: readonly Relation[], asOf: string | null = null): Statement {
  const types = typesOf(relations);
  const known = anyLinkAsOf('r', ['a', 'b'], asOf);
  const where = known === '' ? '' : ` WHERE ${known}`;
  const cypher = `// links-around
CALL {
${forEachKind(kindsWithin(relations), `-[r:${types}]-(b)${where} RETURN r`, 'UNION ALL')}
}
WITH DISTINCT r, startNode(r) AS s, endNode(r) AS e
RETURN ${linkColumns('s', 'e')} LIMIT $limit`;
  return { name: 'links-around', cypher };
}
