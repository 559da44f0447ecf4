import { CLAIMED_RELATIONS } from '../../domain/vocabulary.ts';
import { RETRACTED_TYPE } from '../plan/relation-shapes.ts';
import type { Desk } from './make-edit.ts';

/** Slugs of two firms that become one. */
export interface FirmPair {
  readonly keep: string;
  readonly merge: string;
}

/** As parameters: `merge` is a word of Cypher's own. */
export function namesOf({ keep, merge }: FirmPair): { readonly keep: string; readonly gone: string } {
  return { keep, gone: merge };
}

const OUTGOING = [...CLAIMED_RELATIONS, RETRACTED_TYPE, 'CAPTURES', 'REPORTED'];
const INCOMING = [...CLAIMED_RELATIONS, RETRACTED_TYPE, 'SUBSIDIARY_OF', 'ABOUT'];

/**
 * Hands the links of one firm to another, with what names the firm by its slug: fiscal years and the house's numbers. Answers how many
 * of each type went. Its sources and its own parent belong to its row and stay.
 */
export async function moveLinks(desk: Desk, pair: FirmPair): Promise<Record<string, number>> {
  await dropBetween(desk, pair);
  const moved: Record<string, number> = {};
  for (const type of OUTGOING) count(moved, type, await move(desk, type, 'out', pair));
  for (const type of INCOMING) count(moved, type, await move(desk, type, 'in', pair));
  await renameYears(desk, pair);
  await renameParameters(desk, pair);
  return moved;
}

function count(moved: Record<string, number>, type: string, links: number): void {
  if (links > 0) moved[type] = (moved[type] ?? 0) + links;
}

/** One does not own the other any more, and what a claim says of both it says of one. */
async function dropBetween({ run }: Desk, pair: FirmPair): Promise<void> {
  const owned = `// drop-ownership
MATCH (:Firm {slug: $keep})-[r:SUBSIDIARY_OF]-(:Firm {slug: $gone}) DELETE r`;
  await run({ name: 'drop-ownership', cypher: owned }, namesOf(pair));
  const about = `// drop-about-both
MATCH (:Firm {slug: $keep})<-[:ABOUT]-(:Claim)-[r:ABOUT]->(:Firm {slug: $gone}) DELETE r`;
  await run({ name: 'drop-about-both', cypher: about }, namesOf(pair));
}

async function move({ run }: Desk, type: string, direction: 'out' | 'in', pair: FirmPair): Promise<number> {
  const [tail, head] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const name = `move-${type}-${direction}`;
  const cypher = `// ${name}
MATCH (m:Firm {slug: $gone})${tail}[r:${type}]${head}(x) MATCH (k:Firm {slug: $keep})
CREATE (k)${tail}[n:${type}]${head}(x) SET n = properties(r) DELETE r RETURN count(n) AS moved`;
  const [row] = await run({ name, cypher }, namesOf(pair));
  return Number(row?.moved ?? 0);
}

async function renameYears({ run }: Desk, pair: FirmPair): Promise<void> {
  const cypher = '// rename-years\nMATCH (y:FiscalYear {firm: $gone}) SET y.firm = $keep';
  await run({ name: 'rename-years', cypher }, namesOf(pair));
}

/** The house's numbers of a firm name it in their parameter: `share/<firm>/<stage>/<technology>`. Their ids stay. */
async function renameParameters({ run }: Desk, { keep, merge }: FirmPair): Promise<void> {
  const found = `// parameters-of-firm
MATCH (c:Claim {house: true}) WHERE c.parameter STARTS WITH $share OR c.parameter STARTS WITH $margin
RETURN c.id AS id, c.parameter AS parameter`;
  const prefixes = { share: `share/${merge}/`, margin: `margin/${merge}/` };
  const claims = await run({ name: 'parameters-of-firm', cypher: found }, prefixes);
  const rows = claims.map(({ id, parameter }) => {
    const [quantity, , ...rest] = String(parameter).split('/');
    return { id: String(id), parameter: [quantity, keep, ...rest].join('/') };
  });
  const set = '// rename-parameters\nUNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.parameter = row.parameter';
  if (rows.length > 0) await run({ name: 'rename-parameters', cypher: set }, { rows });
}
