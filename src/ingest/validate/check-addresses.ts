import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/**
 * One source an address, so that what was read there is cited under one id.
 * @param taken ids of the sources that are there already, by their addresses
 */
export function addressFindings(
  sources: readonly Row<'sources'>[],
  opened: OpenedTable,
  taken: ReadonlyMap<string, string>,
): readonly Finding[] {
  const first = new Map<string, number>();
  const here = new Set(sources.map(({ id }) => id));
  return sources.flatMap(({ url }, row) => {
    if (url === null) return [];
    const other = taken.get(url);
    if (other !== undefined && !here.has(other))
      return [opened.findingAt(row, 'url', `this address is that of "${other}" already: cite that one`)];
    const before = first.get(url);
    if (before === undefined) {
      first.set(url, row);
      return [];
    }
    const id = sources[before]?.id;
    return [opened.findingAt(row, 'url', `this address is already on line ${opened.lineOf(before)}: cite "${id}"`)];
  });
}
