import { claimKeys } from '../../format/claim-keys.ts';
import type { Table } from '../../format/csv.ts';
import type { Piece } from '../../graph-view/piece.ts';
import { RELATIONS } from '../../graph-view/relations.ts';

const COLUMNS = ['From', 'Relation', 'To', 'Since', 'Until', 'Known from', 'Claims', 'Retracted claims'];

/** The links of a picture as a table, by the names of their ends: a row for each time that one held, with all its claims. */
export function linksTable({ things, links }: Piece): Table {
  const nameOf = (id: string) => things.get(id)?.name ?? id;
  const rows = [...links.values()].flatMap(({ from, relation, to, periods, knownFrom, claims }) =>
    periods.map(({ validFrom, validTo }) => [
      nameOf(from),
      RELATIONS[relation].verb,
      nameOf(to),
      validFrom,
      validTo,
      knownFrom,
      ...claimKeys(claims),
    ]),
  );
  return {
    columns: COLUMNS.map((title) => ({ title })),
    rows: rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  };
}
