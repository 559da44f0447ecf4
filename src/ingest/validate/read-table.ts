import { inSlices } from '../../event-loop/in-slices.ts';
import { nearest } from '../../text/nearest.ts';
import { type RawRow, type TableSource, UnreadableRow } from '../read/table-source.ts';
import type { CellFault } from '../tables/column.ts';
import type { AnyRow, AnyTable } from '../tables/table-spec.ts';
import type { Finding } from './finding.ts';
import { type Header, readHeader } from './read-header.ts';
import { RowReader } from './row-reader.ts';

/** A row as it was read; one that is not whole lacks the cells that could not be read. */
export interface ReadRow {
  readonly row: AnyRow;
  readonly line: number;
  readonly whole: boolean;
}

/** Reads a table row by row and checks what one row can tell of itself. */
export class TableReader {
  readonly findings: Finding[] = [];
  readonly #spec: AnyTable;
  #header: (Header & { readonly reader: RowReader }) | null = null;

  constructor(spec: AnyTable) {
    this.#spec = spec;
  }

  /** Number of the cell of a column; null where the header lacks it. */
  cellOf(column: string): number | null {
    return this.#header?.cellOf.get(column) ?? null;
  }

  /** Hands over every row once; a table that cannot be read to its end is a finding. */
  async read(source: TableSource, take: (row: ReadRow) => void): Promise<void> {
    try {
      for await (const rows of source.rows()) await inSlices(rows, (raw) => this.#take(raw, take));
    } catch (error) {
      if (!(error instanceof UnreadableRow)) throw error;
      this.findings.push({ line: error.line, cell: null, message: error.message });
    }
    if (this.#header !== null || this.findings.length > 0) return;
    this.findings.push({ line: 1, cell: null, message: 'the header is missing' });
  }

  #take(raw: RawRow, take: (row: ReadRow) => void): void {
    if (this.#header === null) this.#takeHeader(raw);
    else take(this.#readRow(raw, this.#header));
  }

  #takeHeader(raw: RawRow): void {
    const header = readHeader(this.#spec, raw);
    this.findings.push(...header.findings);
    const reader = new RowReader(this.#spec, header.cellOf, (line, column, fault) =>
      this.#complain(line, column, fault),
    );
    this.#header = { ...header, reader };
  }

  #readRow(raw: RawRow, { width, complete, reader }: Header & { readonly reader: RowReader }): ReadRow {
    const { line, cells } = raw;
    const found = this.findings.length;
    if (cells.length !== width) {
      this.findings.push({ line, cell: null, message: `this row has ${cells.length} cells, the header ${width}` });
    }
    const row = reader.read(raw);
    for (const { column, fault } of this.#spec.check?.(row) ?? []) this.#complain(line, column, fault);
    return { row, line, whole: complete && this.findings.length === found };
  }

  /** Says nothing of a column that the header lacks and may not: that was said once. */
  #complain(line: number, field: string, { message, choice }: CellFault): void {
    const cell = this.cellOf(field);
    if (cell === null && this.#spec.columns[field]?.mayLack !== true) return;
    const suggestion = choice && nearest(choice.given, choice.allowed, 1)[0];
    const hints = { ...(choice && { allowed: choice.allowed }), ...(suggestion && { suggestion }) };
    this.findings.push({ line, cell, field, message, ...hints });
  }
}
