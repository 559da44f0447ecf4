import { nearest } from '../../text/nearest.ts';
import type { AnyRow } from '../tables/table-spec.ts';
import type { OpenedTable } from './opened-table.ts';

/** Warns of new words of open lists that are spelt nearly as a known one is, each once a table; a word like no other is somebody's own. */
export function unusualWords(table: OpenedTable): (row: AnyRow, line: number) => void {
  const columns = Object.entries(table.spec.columns).flatMap(([field, { usual }]) =>
    usual === undefined ? [] : [{ field, usual, met: new Set<unknown>([...usual, null, undefined]) }],
  );
  return (row, line) => {
    for (const { field, usual, met } of columns) {
      const word = row[field];
      if (met.has(word)) continue;
      met.add(word);
      const [suggestion] = nearest(String(word), usual, 1);
      if (suggestion === undefined) continue;
      const message = `"${word}" is a new word here, and loads as one`;
      table.warnings.push({ line, cell: table.cellOf(field), field, message, suggestion });
    }
  };
}
