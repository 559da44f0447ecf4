import { isProductRelation } from '../tables/relation-table.ts';
import type { AnyRow } from '../tables/table-spec.ts';
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

/**
 * Warns of relations between two firms of which an editor made one, which a load leaves out.
 * @param into the firms that others became part of, by their slugs
 */
export function withinOneFirm(
  table: OpenedTable,
  into: ReadonlyMap<string, string>,
): (row: AnyRow, line: number) => void {
  const now = (slug: string) => into.get(slug) ?? slug;
  return ({ from, relation, to }, line) => {
    if (typeof from !== 'string' || typeof to !== 'string' || from === to) return;
    if (isProductRelation(String(relation)) || now(from) !== now(to)) return;
    const message = `"${from}" and "${to}" became one firm, "${now(to)}", which does not deal with itself: this row is left out`;
    table.warnings.push({ line, cell: table.cellOf('to'), field: 'to', message });
  };
}
