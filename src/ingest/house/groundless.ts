import type { GraphTransaction, Statement } from '../../graph/graph-store.ts';
import type { HouseClaim } from './house-claim.ts';

/** What the graph holds of a number of the house that rests on nobody's word. */
export const ASSUMED = { basis: 'ASSUMED', seen: 'RECALL', confidence: 'LOW', knownFrom: null } as const;

const groundless: Statement = {
  name: 'groundless-estimates',
  cypher: `// groundless-estimates
MATCH (c:Claim {house: true}) WHERE c.basis = 'ESTIMATED' AND c.retractedOn IS NULL
  AND NOT EXISTS { MATCH (c)-[:RESTS_ON]->(g:Claim) WHERE g.retractedOn IS NULL }
RETURN c.id AS id ORDER BY id`,
};
const assume: Statement = {
  name: 'assume-groundless',
  cypher: '// assume-groundless\nUNWIND $ids AS id MATCH (c:Claim {id: id}) SET c += $assumed',
};

type Run = Pick<GraphTransaction, 'run'>;

/** Estimates of the house of which every claim was retracted: still the house's numbers, but on nobody's word. */
export async function groundlessEstimates({ run }: Run): Promise<readonly string[]> {
  return (await run(groundless)).map(({ id }) => String(id));
}

/** Makes these numbers of the house assumptions. */
export async function assumeThem({ run }: Run, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await run(assume, { ids, assumed: ASSUMED });
}

/** A row of the base case as the graph is to hold it: an estimate of which every claim was retracted is an assumption. */
export function onStandingGround(claim: HouseClaim, retracted: ReadonlySet<string>): HouseClaim {
  const { basis, evidence } = claim;
  if (basis === 'ASSUMED' || !evidence.every((id) => retracted.has(id))) return claim;
  return { ...claim, basis: 'ASSUMED' };
}
