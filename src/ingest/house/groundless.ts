import type { GraphTransaction, Statement } from '../../graph/graph-store.ts';
import { CLAIM } from '../plan/node-shapes.ts';
import type { NodeItem, NodeShape } from '../plan/shape.ts';

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

const ASSUMPTION: Readonly<Record<string, string | null>> = ASSUMED;

/** A planned node as the graph is to hold it: an estimate of the house of which every claim was retracted is an assumption. */
export function onStandingGround(
  { label, properties }: NodeShape,
  item: NodeItem,
  isRetracted: (claim: string) => boolean,
): NodeItem {
  if (label !== CLAIM.label) return item;
  const value = (name: string) => item.values[properties.indexOf(name)];
  if (value('house') !== true || value('basis') !== 'ESTIMATED') return item;
  if (!(item.links.restsOn ?? []).every(({ key }) => isRetracted(key))) return item;
  const values = properties.map((name, index) => (name in ASSUMPTION ? ASSUMPTION[name] : item.values[index]) ?? null);
  return { ...item, values };
}
