import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/** No firm owns itself through others; a cycle is reported once, at its first firm in the file. */
export function parentFindings(firms: readonly Row<'firms'>[], opened: OpenedTable): readonly Finding[] {
  const parentOf = new Map(firms.map(({ slug, parent }) => [slug, parent]));
  const seen = new Set<string>();
  return firms.flatMap(({ slug }, row) => {
    const cycle = ownersFrom(slug, parentOf);
    if (cycle === null || cycle.some((firm) => seen.has(firm))) return [];
    for (const firm of cycle) seen.add(firm);
    return [opened.findingAt(row, 'parent', `firms own each other in a circle: ${[...cycle, slug].join(' → ')}`)];
  });
}

/** The owners of a firm up to itself; null where the chain ends elsewhere. */
function ownersFrom(slug: string, parentOf: ReadonlyMap<string, string | null>): readonly string[] | null {
  const chain = new Set([slug]);
  for (let owner = parentOf.get(slug) ?? null; owner !== null; owner = parentOf.get(owner) ?? null) {
    if (owner === slug) return [...chain];
    if (chain.has(owner)) return null;
    chain.add(owner);
  }
  return null;
}
