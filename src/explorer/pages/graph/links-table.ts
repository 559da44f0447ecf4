import type { Table } from '../../format/csv.ts';
import type { Piece } from '../../graph-view/piece.ts';
import { RELATIONS } from '../../graph-view/relations.ts';

/** The links of a picture as a table, by the names of their ends. */
export function linksTable({ things, links }: Piece): Table {
  const nameOf = (id: string) => things.get(id)?.name ?? id;
  const rows = [...links.values()].map(({ from, relation, to, knownFrom, claims }) => [
    nameOf(from),
    RELATIONS[relation].verb,
    nameOf(to),
    knownFrom,
    claims.join(' '),
  ]);
  return {
    columns: [{ title: 'From' }, { title: 'Relation' }, { title: 'To' }, { title: 'Known from' }, { title: 'Claims' }],
    rows: rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  };
}
