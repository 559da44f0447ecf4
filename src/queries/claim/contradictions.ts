import type { Claim } from '../../domain/graph/claim.ts';
import { condition } from '../paging/condition.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readClaim } from './read-claim.ts';

/** Claims that a later observation has overturned. */
export const OVERTURNED = condition('EXISTS { (n)-[:CONTRADICTED_BY]->(:Claim) }');

/** Claims for which somebody has said what would overturn them. */
export const FALSIFIABLE = condition('n.falsifierMetric IS NOT NULL');

/** The observations that overturn a claim, the earliest known first. */
export const claimContradictedBy: ByParent<Claim> = {
  statement: byParentStatement(
    'claim-contradicted-by',
    `MATCH (c:Claim {id: parent})-[:CONTRADICTED_BY]->(o:Claim)
RETURN parent, o{.*} AS node ORDER BY o.knownFrom, o.id`,
  ),
  read: (row) => readClaim(map(row, 'node')),
};

/** The claims that an observation overturns. */
export const claimContradicts: ByParent<Claim> = {
  statement: byParentStatement(
    'claim-contradicts',
    'MATCH (c:Claim {id: parent})<-[:CONTRADICTED_BY]-(o:Claim)\nRETURN parent, o{.*} AS node ORDER BY o.id',
  ),
  read: (row) => readClaim(map(row, 'node')),
};
