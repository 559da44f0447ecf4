import { NODE_KINDS } from '../../domain/global-id.ts';
import type { Claim } from '../../domain/graph/claim.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import type { Organization, Source } from '../../domain/graph/source.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map, oneOf, text } from '../rows/read-value.ts';
import { readOrganization, readSource } from '../source/read-source.ts';
import { readClaim } from './read-claim.ts';

/** The main source first. */
export const claimSources: ByParent<Source> = {
  statement: byParentStatement(
    'claim-sources',
    'MATCH (c:Claim {id: parent})-[r:CITES]->(s:Source)\nRETURN parent, s{.*} AS node ORDER BY r.position, s.id',
  ),
  read: (row) => readSource(map(row, 'node')),
};

/** The subject first. */
export const claimSubjects: ByParent<NodeKey> = {
  statement: byParentStatement(
    'claim-subjects',
    `MATCH (c:Claim {id: parent})-[r:ABOUT]->(x)
RETURN parent, labels(x)[0] AS kind, x.slug AS key ORDER BY r.position, kind, key`,
  ),
  read: (row) => ({ kind: oneOf(row, 'kind', NODE_KINDS), key: text(row, 'key') }),
};

export const claimSpeakers: ByParent<Organization> = {
  statement: byParentStatement(
    'claim-speakers',
    'MATCH (c:Claim {id: parent})-[:ATTRIBUTED_TO]->(o:Organization)\nRETURN parent, o{.*} AS node ORDER BY o.slug',
  ),
  read: (row) => readOrganization(map(row, 'node')),
};

export const claimEvidence: ByParent<Claim> = {
  statement: byParentStatement(
    'claim-evidence',
    'MATCH (c:Claim {id: parent})-[:RESTS_ON]->(e:Claim)\nRETURN parent, e{.*} AS node ORDER BY e.id',
  ),
  read: (row) => readClaim(map(row, 'node')),
};
