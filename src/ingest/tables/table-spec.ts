import type { CellFault, Column } from './column.ts';
import type { Space } from './space.ts';

export type Columns = Readonly<Record<string, Column<unknown>>>;

export type RowOf<C extends Columns> = { readonly [N in keyof C]: C[N] extends Column<infer T> ? T : never };

/** A row in which a cell that could not be read is absent. */
export type PartialRow<C extends Columns> = { readonly [N in keyof C]?: RowOf<C>[N] | undefined };

export interface RowFault {
  readonly column: string;
  readonly fault: CellFault;
}

/** A name in a row which must be the key of some row in `space`. */
export interface NamedReference {
  readonly column: string;
  readonly space: Space;
  readonly key: string;
}

/** Columns that tell a row from others, beside the columns with the first and the last day on which it holds. */
export interface OnceInPeriod {
  readonly columns: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** One table of a folder as data: adding a column is one line. */
export interface TableSpec<C extends Columns> {
  /** Path inside the folder. */
  readonly file: string;
  readonly space: Space;
  /** Whether a folder without the file is refused. */
  readonly required?: boolean;
  /** Whether the table may be too large to hold: its rows are read twice, once to check and once to load. Nothing refers to it. */
  readonly passing?: boolean;
  readonly columns: C;
  /** The columns which together tell the row from every other of its space. */
  readonly key: readonly (keyof C & string)[];
  /** Columns that no two rows share which hold at one time: the same under another key would count twice. */
  readonly once?: OnceInPeriod;
  /** What must hold between the cells of one row. */
  check?(row: PartialRow<C>): readonly RowFault[];
  /** What may hold between the cells of one row but deserves a look. */
  look?(row: PartialRow<C>): readonly RowFault[];
  /** References that no column declares by itself, such as those of a cell whose kind another cell decides. */
  references?(row: PartialRow<C>): readonly NamedReference[];
}

/** A table whose columns' types are forgotten: what reading and checking work on. */
export interface AnyTable {
  readonly file: string;
  readonly space: Space;
  readonly required?: boolean;
  readonly passing?: boolean;
  readonly columns: Columns;
  readonly key: readonly string[];
  readonly once?: OnceInPeriod;
  check?(row: AnyRow): readonly RowFault[];
  look?(row: AnyRow): readonly RowFault[];
  references?(row: AnyRow): readonly NamedReference[];
}
export type AnyRow = Readonly<Record<string, unknown>>;

export function table<const C extends Columns>(spec: TableSpec<C>): TableSpec<C> {
  return spec;
}

/** The key of a row: its key cells joined by `/`; null where one of them could not be read. */
export function keyOf(spec: AnyTable, row: AnyRow): string | null {
  const [only = '', ...others] = spec.key;
  const value = row[only];
  if (others.length === 0) return value === undefined || value === null ? null : String(value);
  const parts = spec.key.map((column) => row[column]);
  return parts.some((part) => part === undefined || part === null) ? null : parts.join('/');
}
