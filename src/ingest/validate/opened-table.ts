import type { TableSource } from '../read/table-source.ts';
import type { AnyTable } from '../tables/table-spec.ts';
import type { Finding } from './finding.ts';
import type { ReadTable } from './read-table.ts';

/** A table that is there and was read, with what was found in it. */
export interface OpenedTable {
  readonly name: string;
  readonly spec: AnyTable;
  readonly source: TableSource;
  readonly table: ReadTable;
  readonly warnings: Finding[];
}

/** A finding about a cell of a whole row. */
export function findingAt({ table }: OpenedTable, row: number, field: string, message: string): Finding {
  return { line: table.lines[row] ?? 0, cell: table.cellOf.get(field) ?? null, field, message };
}
