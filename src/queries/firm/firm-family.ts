import type { Firm } from '../../domain/graph/firm.ts';
import { MOST_OWNERS } from '../../domain/graph/ownership.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readFirm } from './read-firm.ts';

const read: ByParent<Firm>['read'] = (row) => readFirm(map(row, 'node'));

export const firmParent: ByParent<Firm> = {
  statement: byParentStatement(
    'firm-parent',
    `MATCH (f:Firm {slug: parent})-[:SUBSIDIARY_OF]->(p:Firm)
RETURN parent, p{.*} AS node ORDER BY p.slug`,
  ),
  read,
};

export const firmSubsidiaries: ByParent<Firm> = {
  statement: byParentStatement(
    'firm-subsidiaries',
    `MATCH (f:Firm {slug: parent})<-[:SUBSIDIARY_OF]-(s:Firm)
RETURN parent, s{.*} AS node ORDER BY s.slug`,
  ),
  read,
};

/** The firm itself where it has no parent. */
export const firmUltimateParent: ByParent<Firm> = {
  statement: byParentStatement(
    'firm-ultimate-parent',
    `MATCH (f:Firm {slug: parent})-[:SUBSIDIARY_OF*0..${MOST_OWNERS}]->(top:Firm)
WHERE NOT EXISTS { (top)-[:SUBSIDIARY_OF]->(:Firm) }
RETURN parent, top{.*} AS node ORDER BY top.slug`,
  ),
  read,
};

export const firmGroup: ByParent<Firm> = {
  statement: byParentStatement(
    'firm-group',
    `MATCH (f:Firm {slug: parent})-[:SUBSIDIARY_OF*0..${MOST_OWNERS}]->(top:Firm)
WHERE NOT EXISTS { (top)-[:SUBSIDIARY_OF]->(:Firm) }
MATCH (member:Firm)-[:SUBSIDIARY_OF*0..${MOST_OWNERS}]->(top)
WITH DISTINCT parent, member
RETURN parent, member{.*} AS node ORDER BY member.slug`,
  ),
  read,
};
