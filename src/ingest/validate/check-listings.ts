import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/**
 * A listing is of one firm, which is found by it; capitals and small letters are the same.
 * @param taken the firms that are there already with a listing, by the listing in capitals
 */
export function listingFindings(
  firms: readonly Row<'firms'>[],
  opened: OpenedTable,
  taken: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] {
  const first = new Map<string, number>();
  const here = new Set(firms.map(({ slug }) => slug));
  return firms.flatMap(({ slug, listings }, row) =>
    listings.flatMap((listing) => {
      const key = listing.toUpperCase();
      const before = first.get(key) ?? row;
      first.set(key, before);
      if (before !== row) {
        const place = `that of "${firms[before]?.slug}" on line ${opened.lineOf(before)}`;
        return [opened.findingAt(row, 'listings', `the listing ${listing} is ${place} already`)];
      }
      const holders = taken.get(key) ?? [];
      const other = holders.find((holder) => !here.has(holder));
      // Two firms of one listing that the graph has already do not keep each other from being corrected.
      if (other === undefined || holders.includes(slug)) return [];
      const message = `the listing ${listing} is that of "${other}" already; take it away there first, or merge the two`;
      return [opened.findingAt(row, 'listings', message)];
    }),
  );
}
