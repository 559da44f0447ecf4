import { CLAIMED_RELATIONS } from '../../domain/vocabulary.ts';
import { renameFirms } from '../load/firm-names.ts';
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
const INCOMING = [...CLAIMED_RELATIONS, RETRACTED_TYPE, 'SUBSIDIARY_OF', 'ABOUT', 'WATCHES'];

/**
 * Hands the links of one firm to another, with what names the firm by its slug: fiscal years, the house's numbers and what claims come to for
 * these. Their ids stay. Answers how many links of each type went. Its sources and its own parent belong to its row and stay.
 */
export async function moveLinks(desk: Desk, pair: FirmPair): Promise<Record<string, number>> {
  await dropBetween(desk, pair);
  const moved: Record<string, number> = {};
  for (const type of OUTGOING) count(moved, type, await move(desk, type, 'out', pair));
  for (const type of INCOMING) count(moved, type, await move(desk, type, 'in', pair));
  await renameFirms(desk.run, new Map([[pair.merge, pair.keep]]));
  return moved;
}

function count(moved: Record<string, number>, type: string, links: number): void {
  if (links > 0) moved[type] = (moved[type] ?? 0) + links;
}

/** One does not own the other any more, and what a claim says or a falsifier watches of both is of one. */
async function dropBetween({ run }: Desk, pair: FirmPair): Promise<void> {
  const owned = `// drop-ownership
MATCH (:Firm {slug: $keep})-[r:SUBSIDIARY_OF]-(:Firm {slug: $gone}) DELETE r`;
  await run({ name: 'drop-ownership', cypher: owned }, namesOf(pair));
  const about = `// drop-about-both
MATCH (:Firm {slug: $keep})<-[:ABOUT]-(:Claim)-[r:ABOUT]->(:Firm {slug: $gone}) DELETE r`;
  await run({ name: 'drop-about-both', cypher: about }, namesOf(pair));
  const watched = `// drop-watched-both
MATCH (:Firm {slug: $keep})<-[:WATCHES]-(f:Falsifier)-[r:WATCHES]->(:Firm {slug: $gone})
SET f.subjects = f.subjects - 1 DELETE r`;
  await run({ name: 'drop-watched-both', cypher: watched }, namesOf(pair));
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
