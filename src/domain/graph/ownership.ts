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

/** How many levels of `firms` lie below a firm, as far as decides whether they are too many. */
export function levelsBelow(slug: string, firms: Iterable<string>, parentOf: (slug: string) => string | null): number {
  let levels = 0;
  for (const firm of firms) levels = Math.max(levels, ownersAbove(firm, parentOf).indexOf(slug) + 1);
  return levels;
}
