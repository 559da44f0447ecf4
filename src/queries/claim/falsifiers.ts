import { NODE_KINDS } from '../../domain/global-id.ts';
import { type Falsifier, OVERTURNING_SIDES } from '../../domain/graph/falsifier.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import { DOMAINS } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map, number, oneOf, oneOfOrNull, text, textOrNull } from '../rows/read-value.ts';

/** What would overturn a claim: one at most. */
export const claimFalsifiers: ByParent<Falsifier> = {
  statement: byParentStatement(
    'claim-falsifiers',
    `MATCH (c:Claim {id: parent})<-[:WOULD_OVERTURN]-(f:Falsifier)
RETURN parent, f{.*} AS node ORDER BY f.id`,
  ),
  read: (row) => readFalsifier(map(row, 'node')),
};

/** What the observation must be about, in the order in which it was named. */
export const falsifierSubjects: ByParent<NodeKey> = {
  statement: byParentStatement(
    'falsifier-subjects',
    `MATCH (f:Falsifier {id: parent})-[r:WATCHES]->(x)
RETURN parent, labels(x)[0] AS kind, x.slug AS key ORDER BY r.position, kind, key`,
  ),
  read: (row) => ({ kind: oneOf(row, 'kind', NODE_KINDS), key: text(row, 'key') }),
};

function readFalsifier(row: GraphRow): Falsifier {
  return {
    key: text(row, 'id'),
    metric: text(row, 'metric'),
    variant: textOrNull(row, 'variant'),
    domain: oneOfOrNull(row, 'domain', DOMAINS),
    comparison: oneOf(row, 'comparison', OVERTURNING_SIDES),
    threshold: number(row, 'threshold'),
    unit: text(row, 'unit'),
    from: textOrNull(row, 'periodFrom'),
    by: text(row, 'periodBy'),
    note: textOrNull(row, 'note'),
  };
}
