import type { AnyRow } from '../tables/table-spec.ts';
import type { OpenedTable } from './opened-table.ts';

/** Warns of rows whose cells each are right and which nobody is likely to mean together. */
export function oddRows(table: OpenedTable): (row: AnyRow, line: number) => void {
  const { spec, warnings } = table;
  return (row, line) => {
    for (const { column, fault } of spec.look?.(row) ?? []) {
      warnings.push({ line, cell: table.cellOf(column), field: column, message: fault.message });
    }
  };
}
