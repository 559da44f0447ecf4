import type { Desk } from './make-edit.ts';

/** The owners of a firm, the nearest first; where firms own each other in a circle, up to the one that comes again. */
export async function ownersOf(run: Desk['run'], firm: string): Promise<readonly string[]> {
  const owners: string[] = [];
  for (let owner = await ownerOf(run, firm); owner !== null; owner = await ownerOf(run, owner)) {
    const comesAgain = owner === firm || owners.includes(owner);
    owners.push(owner);
    if (comesAgain) break;
  }
  return owners;
}

async function ownerOf(run: Desk['run'], firm: string): Promise<string | null> {
  const cypher = '// owner-of\nMATCH (:Firm {slug: $firm})-[:SUBSIDIARY_OF]->(o:Firm) RETURN o.slug AS owner';
  const [row] = await run({ name: 'owner-of', cypher }, { firm });
  return typeof row?.owner === 'string' ? row.owner : null;
}
