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
MATCH (f:Falsifier)-[:WOULD_OVERTURN]->(c:Claim) WHERE c.retractedOn IS NULL
MATCH (f)-[:WATCHES]->(x)<-[:ABOUT]-(o:Claim)
WHERE o.metric = f.metric AND o.id <> c.id AND o.basis IN $observed AND coalesce(o.house, false) = false AND o.retractedOn IS NULL
  AND o.unit = f.unit AND (f.variant IS NULL OR o.variant = f.variant) AND (f.domain IS NULL OR o.domain = f.domain)
  AND (f.periodFrom IS NULL OR coalesce(o.periodFrom, o.knownFrom) >= f.periodFrom)
  AND coalesce(o.periodTo, o.knownFrom) <= f.periodBy
  AND (c.knownFrom IS NULL OR o.knownFrom >= c.knownFrom)
  AND ((f.comparison = 'AT_LEAST' AND coalesce(o.low, o.mid) >= f.threshold)
    OR (f.comparison = 'AT_MOST' AND coalesce(o.high, o.mid) <= f.threshold))
WITH f, c, o, count(DISTINCT x) AS shared WHERE shared = f.subjects
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
