import type { StoredLink } from '../../domain/graph/connection.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import type { Relation } from '../../domain/graph/relation.ts';
import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { ALL_EVIDENCE, type EvidenceFilter, evidenceConditions, evidenceParameters } from './evidence-filter.ts';
import {
  endAt,
  forEachKind,
  isThing,
  keysByKind,
  kindsWithin,
  linkColumns,
  readLink,
  typesOf,
  whereAll,
} from './expand.ts';

/** Every link of these relations from one of the things to another thing, or from that one to it, at most `limit`; in no order. */
export async function linksAround(
  reader: GraphReader,
  things: Iterable<NodeKey>,
  relations: readonly Relation[],
  limit: number,
  evidence: EvidenceFilter = ALL_EVIDENCE,
): Promise<StoredLink[]> {
  if (relations.length === 0) return [];
  const keys = keysByKind(kindsWithin(relations), things);
  const parameters = { ...keys, ...evidenceParameters(evidence), limit };
  return (await reader.read(linksAroundStatement(relations, evidence), parameters)).map(readLink);
}

export function linksAroundStatement(relations: readonly Relation[], evidence = ALL_EVIDENCE): Statement {
  const types = typesOf(relations);
  const where = whereAll([...isThing(relations), ...evidenceConditions(evidence)]);
  const cypher = `// links-around
CALL {
${forEachKind(kindsWithin(relations), () => `-[r:${types}]-(b)${where} RETURN DISTINCT r`, 'UNION')}
}
WITH r, startNode(r) AS s, endNode(r) AS e
RETURN ${linkColumns(endAt('s'), endAt('e'))} LIMIT $limit`;
  return { name: 'links-around', cypher };
}
