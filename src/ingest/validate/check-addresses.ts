import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/** One source an address, so that what was read there is cited under one id. */
export function addressFindings(sources: readonly Row<'sources'>[], opened: OpenedTable): readonly Finding[] {
  const first = new Map<string, number>();
  return sources.flatMap(({ url }, row) => {
    if (url === null) return [];
    const before = first.get(url);
    if (before === undefined) {
      first.set(url, row);
      return [];
    }
    const id = sources[before]?.id;
    return [opened.findingAt(row, 'url', `this address is already on line ${opened.lineOf(before)}: cite "${id}"`)];
  });
}
