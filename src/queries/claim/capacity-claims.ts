import type { Claim } from '../../domain/graph/claim.ts';
import { type ByParent, byParentStatement } from '../rows/by-parent.ts';
import { map } from '../rows/read-value.ts';
import { readClaim } from './read-claim.ts';

/** Metrics of how much there is and how long it takes; a duration counts where its words speak of delivery. */
const METRICS = ['SUPPLY_GAP', 'CAPACITY', 'YIELD', 'LEAD_TIME'];
/** Words of a claim of any metric that say the same. `short` alone says nothing of it: short-reach optics, short links. */
const WORDS = ['shortage', 'short supply', 'sold out', 'scarce', 'lead time', 'lead-time'];

/** What is claimed of the capacity, shortage, yield or lead time of stages and of resources, by either's slug; house rows apart. */
export const capacityClaims: ByParent<Claim> = {
  statement: byParentStatement(
    'capacity-claims',
    `CALL (parent) {
  MATCH (:Stage {slug: parent})<-[:ABOUT]-(claim:Claim) RETURN claim
  UNION
  MATCH (:Resource {slug: parent})<-[:ABOUT]-(claim:Claim) RETURN claim
}
WITH parent, claim
WHERE claim.house = false AND claim.retractedOn IS NULL AND (claim.metric IN $metrics
  OR (claim.metric = 'DURATION' AND toLower(claim.statement) CONTAINS 'deliver')
  OR any(word IN $words WHERE toLower(claim.statement) CONTAINS word))
RETURN parent, claim{.*} AS node, claim.id AS id ORDER BY id`,
  ),
  parameters: { metrics: METRICS, words: WORDS },
  read: (row) => readClaim(map(row, 'node')),
};
