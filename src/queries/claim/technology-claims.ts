import type { Claim } from '../../domain/graph/claim.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map, text } from '../rows/read-value.ts';
import { readClaim } from './read-claim.ts';

/** A claim, and a technology that it is about. */
export interface TechnologyClaim {
  readonly claim: Claim;
  readonly technology: string;
}

const technologyClaims = {
  name: 'technology-claims',
  cypher: `// technology-claims
MATCH (technology:Technology)<-[:ABOUT]-(claim:Claim)
WHERE claim.metric IN $metrics AND claim.retractedOn IS NULL
RETURN technology.slug AS technology, claim{.*} AS claim, claim.id AS id
ORDER BY technology, id`,
};

/** What is claimed of technologies by these metrics. */
export async function claimsOfMetrics(reader: GraphReader, metrics: readonly string[]): Promise<TechnologyClaim[]> {
  const rows = await reader.read(technologyClaims, { metrics });
  return rows.map((row) => ({ claim: readClaim(map(row, 'claim')), technology: text(row, 'technology') }));
}
