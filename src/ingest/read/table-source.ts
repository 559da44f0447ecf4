/** One row as read: text only, the header included. */
export interface RawRow {
  /** Line of the row's first character, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that could not be read at all, such as one with a quote that never closes. */
export class UnreadableRow extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'UnreadableRow';
    this.line = line;
  }
}

/** Where the rows of one table come from: a file, or rows that a program made. */
export interface TableSource {
  /** What people call it: the path of the file. */
  readonly file: string;
  /** The header and then every row, in order, several at a time. May be asked for more than once. Fails with UnreadableRow. */
  rows(): AsyncIterable<readonly RawRow[]>;
  /** The line and column of the first character of the cells with these numbers (from 0), where the file has them. */
  locate(cells: readonly CellAddress[]): Promise<readonly CellPosition[]>;
}

export interface CellAddress {
  readonly line: number;
  readonly cell: number;
}

export interface CellPosition {
  readonly line: number;
  readonly column: number;
}

/** The tables of one folder by file name (`firms.csv`, `claims/research.csv`); null for a table that is not there. */
export interface TableSources {
  /** The path by which messages name a table. */
  pathOf(name: string): string;
  /** Every table that is there, those with a name that no table has among them. */
  names(): Promise<readonly string[]>;
  open(name: string): Promise<TableSource | null>;
}
