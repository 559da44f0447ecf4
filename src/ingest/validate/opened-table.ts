import { inSlices } from '../../event-loop/in-slices.ts';
import type { TableSource } from '../read/table-source.ts';
import type { AnyRow, AnyTable } from '../tables/table-spec.ts';
import type { Finding } from './finding.ts';
import { type ReadRow, TableReader } from './read-table.ts';

/** A table that is there and was read, with what was found in it. */
export class OpenedTable {
  readonly name: string;
  readonly spec: AnyTable;
  readonly source: TableSource;
  /** The rows in which no mistake was found when they were read; none of a table that is read again when it is loaded. */
  readonly rows: AnyRow[] = [];
  readonly warnings: Finding[] = [];
  readonly #reader: TableReader;
  readonly #lines: number[] = [];
  readonly #broken: ReadRow[] = [];
  #passed = 0;

  constructor(name: string, spec: AnyTable, source: TableSource) {
    this.name = name;
    this.spec = spec;
    this.source = source;
    this.#reader = new TableReader(spec);
  }

  get findings(): Finding[] {
    return this.#reader.findings;
  }

  cellOf(column: string): number | null {
    return this.#reader.cellOf(column);
  }

  /** Reads the table and keeps its rows. */
  readAll(): Promise<void> {
    return this.#reader.read(this.source, (read) => {
      if (read.whole) {
        this.rows.push(read.row);
        this.#lines.push(read.line);
      } else this.#broken.push(read);
    });
  }

  /** Reads the table without keeping anything but the number of its rows. */
  pass(take: (row: AnyRow, line: number) => void): Promise<void> {
    return this.#reader.read(this.source, ({ row, line }) => {
      this.#passed += 1;
      take(row, line);
    });
  }

  /** Rows that `pass` read. */
  get passed(): number {
    return this.#passed;
  }

  /** Every row that was kept, those with mistakes last. */
  async eachRow(take: (row: AnyRow, line: number) => void): Promise<void> {
    await inSlices(this.rows.entries(), ([index, row]) => take(row, this.lineOf(index)));
    await inSlices(this.#broken, ({ row, line }) => take(row, line));
  }

  /** The line of the row with this place among `rows`. */
  lineOf(row: number): number {
    return this.#lines[row] ?? 0;
  }

  /** A finding about a cell of the row with this place among `rows`. */
  findingAt(row: number, field: string, message: string): Finding {
    return { line: this.lineOf(row), cell: this.cellOf(field), field, message };
  }
}
