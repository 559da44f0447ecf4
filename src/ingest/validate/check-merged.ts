import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/** Says of a name that somebody wrote what is to be written instead. */
export function becamePart(kind: string, key: string, successor: string): string {
  return `no ${kind} "${key}" any more: it became part of "${successor}"`;
}

/**
 * A firm that an editor made part of another does not come back under its slug, which finds the other.
 * @param into the firms that others became part of, by their slugs
 */
export function mergedFindings(
  firms: readonly Row<'firms'>[],
  opened: OpenedTable,
  into: ReadonlyMap<string, string>,
): readonly Finding[] {
  return firms.flatMap(({ slug }, row) => {
    const other = into.get(slug);
    if (other === undefined) return [];
    return [{ ...opened.findingAt(row, 'slug', `the firm "${slug}" became part of "${other}"`), taken: true }];
  });
}
