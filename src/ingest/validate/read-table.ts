import { nearest } from '../../text/nearest.ts';
import { type RawRow, type TableSource, UnreadableRow } from '../read/table-source.ts';
import type { CellFault } from '../tables/column.ts';
import type { AnyRow, AnyTable } from '../tables/table-spec.ts';
import type { Finding } from './finding.ts';
import { type Header, readHeader } from './read-header.ts';
import { RowReader } from './row-reader.ts';

/** A table read cell by cell; what one row can tell of itself is checked, references are not. */
export interface ReadTable {
  /** The rows in which no mistake was found. */
  readonly rows: AnyRow[];
  /** The line of each of them. */
  readonly lines: number[];
  /** The other rows, without the cells that could not be read. */
  readonly broken: { readonly line: number; readonly row: AnyRow }[];
  /** Number of the cell of each column; empty where the header is missing. */
  readonly cellOf: ReadonlyMap<string, number>;
  readonly findings: Finding[];
}

export async function readTable(spec: AnyTable, source: TableSource): Promise<ReadTable> {
  const reader = new TableReader(spec);
  try {
    await source.scan((row) => reader.take(row));
  } catch (error) {
    if (!(error instanceof UnreadableRow)) throw error;
    reader.findings.push({ line: error.line, cell: null, message: error.message });
  }
  return reader.finish();
}

class TableReader {
  readonly findings: Finding[] = [];
  readonly #table: Pick<ReadTable, 'rows' | 'lines' | 'broken'> = { rows: [], lines: [], broken: [] };
  readonly #spec: AnyTable;
  #header: (Header & { readonly reader: RowReader }) | null = null;

  constructor(spec: AnyTable) {
    this.#spec = spec;
  }

  take(raw: RawRow): void {
    if (this.#header === null) this.#takeHeader(raw);
    else this.#takeRow(raw, this.#header);
  }

  finish(): ReadTable {
    if (this.#header === null && this.findings.length === 0) {
      this.findings.push({ line: 1, cell: null, message: 'the header is missing' });
    }
    return { ...this.#table, cellOf: this.#header?.cellOf ?? new Map(), findings: this.findings };
  }

  #takeHeader(raw: RawRow): void {
    const header = readHeader(this.#spec, raw);
    this.findings.push(...header.findings);
    const reader = new RowReader(this.#spec, header.cellOf, (line, column, fault) =>
      this.#complain(line, column, fault),
    );
    this.#header = { ...header, reader };
  }

  #takeRow(raw: RawRow, { width, complete, reader }: Header & { readonly reader: RowReader }): void {
    const { line, cells } = raw;
    const found = this.findings.length;
    if (cells.length !== width) {
      this.findings.push({ line, cell: null, message: `this row has ${cells.length} cells, the header ${width}` });
    }
    const row = reader.read(raw);
    for (const { column, fault } of this.#spec.check?.(row) ?? []) this.#complain(line, column, fault);
    if (!complete || this.findings.length > found) this.#table.broken.push({ line, row });
    else {
      this.#table.rows.push(row);
      this.#table.lines.push(line);
    }
  }

  /** Says nothing of a column that the header lacks: that was said once. */
  #complain(line: number, field: string, { message, choice }: CellFault): void {
    const cell = this.#header?.cellOf.get(field);
    if (cell === undefined) return;
    const suggestion = choice && nearest(choice.given, choice.allowed, 1)[0];
    const hints = { ...(choice && { allowed: choice.allowed }), ...(suggestion && { suggestion }) };
    this.findings.push({ line, cell, field, message, ...hints });
  }
}
