import type { GraphStore, Statement } from '../../graph/graph-store.ts';
import type { HouseBeside } from '../house/house-beside.ts';
import { houseClaims } from '../house/house-claims.ts';
import type { Folder } from '../validate/folder.ts';

const houseNumbers: Statement = {
  name: 'house-numbers',
  cypher: '// house-numbers\nMATCH (c:Claim {house: true}) WHERE c.retractedOn IS NULL RETURN c.id AS id ORDER BY id',
};

/**
 * Ids of the numbers that the model computes with and that the folder does not have: an editor added them, or they were of a
 * folder that was loaded before. None where the folder has no base case.
 */
export async function numbersBeside(
  store: GraphStore,
  folder: Folder,
  beside: HouseBeside,
): Promise<readonly string[]> {
  const own = new Set(houseClaims(folder, beside).map(({ id }) => id));
  if (own.size === 0) return [];
  return (await store.read(houseNumbers)).map(({ id }) => String(id)).filter((id) => !own.has(id));
}
