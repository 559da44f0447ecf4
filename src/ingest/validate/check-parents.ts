import { MOST_OWNERS } from '../../domain/graph/ownership.ts';
import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/**
 * No firm owns itself through others; a cycle is reported once, at its first firm in the file. No chain of owners is longer than
 * queries follow; it is reported at the first firm that is one too far down.
 */
export function parentFindings(firms: readonly Row<'firms'>[], opened: OpenedTable): readonly Finding[] {
  const parentOf = new Map(firms.map(({ slug, parent }) => [slug, parent]));
  const seen = new Set<string>();
  return firms.flatMap(({ slug }, row) => {
    const { owners, circle } = ownersFrom(slug, parentOf);
    if (!circle)
      return owners.length === MOST_OWNERS + 1 ? [opened.findingAt(row, 'parent', tooManyOwners(slug, owners))] : [];
    if (owners.at(-1) !== slug || owners.some((firm) => seen.has(firm))) return [];
    for (const firm of owners) seen.add(firm);
    return [opened.findingAt(row, 'parent', `firms own each other in a circle: ${[slug, ...owners].join(' → ')}`)];
  });
}

/** Says of a chain of owners that it is too long. @param below levels of firms that the first one owns */
export function tooManyOwners(slug: string, owners: readonly string[], below = 0): string {
  const here = `${owners.length + below}${below > 0 ? `, ${below} of them by the levels of firms below` : ''}`;
  return `a firm has at most ${MOST_OWNERS} owners above one another, and here ${here}: ${[slug, ...owners].join(' → ')}`;
}

/** The owners of a firm, the nearest first; where they go in a circle, up to the one that comes again. */
function ownersFrom(slug: string, parentOf: ReadonlyMap<string, string | null>) {
  const owners: string[] = [];
  for (let owner = parentOf.get(slug) ?? null; owner !== null; owner = parentOf.get(owner) ?? null) {
    const circle = owner === slug || owners.includes(owner);
    owners.push(owner);
    if (circle) return { owners, circle };
  }
  return { owners, circle: false };
}
