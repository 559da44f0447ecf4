import { OBSERVED_BASES } from '../../domain/graph/falsifier.ts';
import type { GraphTransaction } from '../../graph/graph-store.ts';

const drop = {
  name: 'dropContradictions',
  cypher: '// dropContradictions\nMATCH (:Claim)-[r:CONTRADICTED_BY]->(:Claim) DELETE r',
};

/**
 * An observation overturns a claim when it is of the metric, the unit and everything that the falsifier names, does not speak
 * of other days, was not known before the claim, and lies beyond the threshold with all of the range that it states.
 */
const mark = {
  name: 'markContradictions',
  cypher: `// markContradictions
MATCH (c:Claim) WHERE c.falsifierMetric IS NOT NULL
MATCH (o:Claim {metric: c.falsifierMetric})
WHERE o.id <> c.id AND o.basis IN $observed AND coalesce(o.house, false) = false AND o.unit = c.falsifierUnit
  AND (c.falsifierVariant IS NULL OR o.variant = c.falsifierVariant)
  AND (c.falsifierDomain IS NULL OR o.domain = c.falsifierDomain)
  AND (c.falsifierFrom IS NULL OR coalesce(o.periodFrom, o.knownFrom) >= c.falsifierFrom)
  AND coalesce(o.periodTo, o.knownFrom) <= c.falsifierBy
  AND (c.knownFrom IS NULL OR o.knownFrom >= c.knownFrom)
  AND ((c.falsifierComparison = 'AT_LEAST' AND coalesce(o.low, o.mid) >= c.falsifierThreshold)
    OR (c.falsifierComparison = 'AT_MOST' AND coalesce(o.high, o.mid) <= c.falsifierThreshold))
MATCH (o)-[:ABOUT]->(x) WHERE labels(x)[0] + ':' + x.slug IN c.falsifierAbout
WITH c, o, count(DISTINCT x) AS shared WHERE shared = size(c.falsifierAbout)
MERGE (c)-[:CONTRADICTED_BY]->(o)`,
};

/**
 * Makes `(overturned)-[:CONTRADICTED_BY]->(observation)` agree with the claims of the graph. Every write of claims ends with it,
 * in its own transaction. It works everything out anew: falsifiers are few, and a corrected or retracted observation takes its mark back.
 */
export async function markContradictions(transaction: Pick<GraphTransaction, 'run'>): Promise<void> {
  await transaction.run(drop);
  await transaction.run(mark, { observed: [...OBSERVED_BASES] });
}
