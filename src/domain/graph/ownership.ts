/** Owners above a firm, from its parent to its ultimate parent, at most: queries look no further, and more are refused. */
export const MOST_OWNERS = 10;

/** The owners of a firm, the nearest first, as far as decides whether they are too many. */
export function ownersAbove(slug: string, parentOf: (slug: string) => string | null): readonly string[] {
  const owners: string[] = [];
  let owner = parentOf(slug);
  while (owner !== null && owners.length < MOST_OWNERS + 2) {
    owners.push(owner);
    owner = parentOf(owner);
  }
  return owners;
}

/** How many levels of firms lie below a firm, as far as decides whether they are too many. Asks of the firms below it alone. */
export function levelsBelow(slug: string, ownedBy: (slug: string) => Iterable<string>): number {
  let firms = [...ownedBy(slug)];
  let levels = 0;
  while (firms.length > 0 && levels <= MOST_OWNERS) {
    levels += 1;
    firms = firms.flatMap((firm) => [...ownedBy(firm)]);
  }
  return levels;
}
