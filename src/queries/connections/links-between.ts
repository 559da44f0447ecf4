import type { StoredLink } from '../../domain/graph/connection.ts';
import { KEY_PROPERTY, type NodeKey, nodeKeyText } from '../../domain/graph/node.ts';
import type { Relation } from '../../domain/graph/relation.ts';
import type { GraphValue } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { ALL_EVIDENCE, type EvidenceFilter, evidenceConditions, evidenceParameters } from './evidence-filter.ts';
import { endAt, KEY_OF, KIND_OF, kindsWithin, linkColumns, readLink, typesOf, whereAll } from './expand.ts';

/** A thing, and those that it is linked with. */
export interface Ends {
  readonly thing: NodeKey;
  readonly others: readonly NodeKey[];
}

/** The links of these relations, in either direction, between each thing and those named with it; in no order. All links of the things are passed. */
export async function linksBetween(
  reader: GraphReader,
  ends: readonly Ends[],
  relations: readonly Relation[],
  evidence: EvidenceFilter = ALL_EVIDENCE,
): Promise<StoredLink[]> {
  const kinds = kindsWithin(relations);
  const named = `${KIND_OF('b')} + ':' + ${KEY_OF('b')} IN ends[1]`;
  const where = whereAll([...evidenceConditions(evidence), named]);
  const branches = kinds.map(
    (kind) =>
      `  UNWIND $${kind} AS ends MATCH (a:${kind} {${KEY_PROPERTY[kind]}: ends[0]})-[r:${typesOf(relations)}]-(b)${where} RETURN DISTINCT r`,
  );
  const cypher = `// links-between
CALL {
${branches.join('\n  UNION\n')}
}
WITH r, startNode(r) AS s, endNode(r) AS e
RETURN ${linkColumns(endAt('s'), endAt('e'))}`;
  const byKind = kinds.map((kind): [string, GraphValue] => [
    kind,
    ends.filter(({ thing }) => thing.kind === kind).map(({ thing, others }) => [thing.key, others.map(nodeKeyText)]),
  ]);
  const parameters = { ...Object.fromEntries(byKind), ...evidenceParameters(evidence) };
  return (await reader.read({ name: 'links-between', cypher }, parameters)).map(readLink);
}
