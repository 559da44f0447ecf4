import type { Claim } from '../../domain/graph/claim.ts';
import type { GraphReader } from '../graph-reader.ts';
import { map } from '../rows/read-value.ts';
import { readClaim } from './read-claim.ts';

const statement = {
  name: 'mismatch-claims',
  cypher: `// mismatch-claims
MATCH (claim:Claim {metric: 'SUPPLY_GAP'})
WHERE claim.variant = 'mismatch' AND claim.retractedOn IS NULL
RETURN claim{.*} AS claim, claim.id AS id
ORDER BY id`,
};

/** What is claimed of a gap between supply and demand as such, such as what 5 percent of it costs. */
export async function mismatchClaims(reader: GraphReader): Promise<Claim[]> {
  return (await reader.read(statement)).map((row) => readClaim(map(row, 'claim')));
}
