import { MOST_OWNERS } from '../../domain/graph/ownership.ts';
import { tooManyOwners } from '../validate/check-parents.ts';
import { refuse } from './edit-refused.ts';
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

/** How many levels of firms lie below a firm, by who owns whom; counted up to one more than may be. */
export async function levelsBelow(run: Desk['run'], firm: string): Promise<number> {
  let firms: readonly string[] = [firm];
  for (let levels = 0; ; levels += 1) {
    firms = await ownedBy(run, firms);
    if (firms.length === 0 || levels > MOST_OWNERS) return levels;
  }
}

async function ownedBy(run: Desk['run'], firms: readonly string[]): Promise<readonly string[]> {
  const cypher = `// owned-by
UNWIND $firms AS firm MATCH (o:Firm)-[:SUBSIDIARY_OF]->(:Firm {slug: firm}) RETURN DISTINCT o.slug AS slug`;
  return (await run({ name: 'owned-by', cypher }, { firms })).map(({ slug }) => String(slug));
}

/**
 * Refuses a firm that owns itself through others, or that has more owners above one another, the levels below it included, than
 * queries follow.
 */
export async function requireOwners(run: Desk['run'], firm: string): Promise<void> {
  const owners = await ownersOf(run, firm);
  if (owners.at(-1) === firm) {
    const circle = [firm, ...owners].join(' → ');
    refuse('BAD_USER_INPUT', 'parent', `firms would own each other in a circle: ${circle}`);
  }
  const below = await levelsBelow(run, firm);
  if (owners.length + below > MOST_OWNERS) refuse('BAD_USER_INPUT', 'parent', tooManyOwners(firm, owners, below));
}
