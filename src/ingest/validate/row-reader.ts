import type { RawRow } from '../read/table-source.ts';
import { CellFault, type Column } from '../tables/column.ts';
import type { AnyRow, AnyTable } from '../tables/table-spec.ts';

/** Texts of one column whose values are kept for the next row that has them. */
const REMEMBERED = 200_000;
const EMPTY = new CellFault('this cell must be filled');

/** Takes a mistake in a cell. */
export type Complain = (line: number, column: string, fault: CellFault) => void;

/** Makes rows of values out of rows of text; a cell that cannot be read, or that is not there, is left undefined; the former is reported. */
export class RowReader {
  readonly #cells: readonly CellReader[];
  readonly #blank: AnyRow;
  /** Columns that every row must fill and that the header lacks. */
  readonly #lacking: readonly string[];
  readonly #complain: Complain;

  constructor(spec: AnyTable, cellOf: ReadonlyMap<string, number>, complain: Complain) {
    const columns = Object.entries(spec.columns);
    this.#cells = columns.flatMap(([name, column]) => {
      const cell = cellOf.get(name);
      return cell === undefined ? [] : [{ name, column, cell, memory: isRemembered(spec, name) ? new Map() : null }];
    });
    this.#blank = blankRow(columns);
    this.#lacking = columns.flatMap(([name, { empty }]) => (empty === undefined && !cellOf.has(name) ? [name] : []));
    this.#complain = complain;
  }

  read({ line, cells }: RawRow): AnyRow {
    const row: Record<string, unknown> = { ...this.#blank };
    for (const reader of this.#cells) {
      const text = (cells[reader.cell] ?? '').trim();
      if (text === '' && reader.column.empty !== undefined) continue; // the blank row has it
      const value = text === '' ? EMPTY : readCell(reader, text);
      row[reader.name] = value instanceof CellFault ? undefined : value;
      if (value instanceof CellFault) this.#complain(line, reader.name, value);
    }
    for (const name of this.#lacking) row[name] = undefined;
    return row;
  }
}

/** Keys do not come twice, and what is cheap to read is not worth remembering. */
function isRemembered({ key, columns }: AnyTable, name: string): boolean {
  return !key.includes(name) && columns[name]?.cheap !== true;
}

interface CellReader {
  readonly name: string;
  readonly column: Column<unknown>;
  readonly cell: number;
  /** Values by their text; null where none are kept. */
  readonly memory: Map<string, unknown> | null;
}

/** Columns of numbers, dates, words and lists repeat themselves. */
function readCell({ column, memory }: CellReader, text: string): unknown {
  const known = memory?.get(text);
  if (known !== undefined) return known;
  const value = column.parse(text);
  if (memory !== null && memory.size < REMEMBERED) memory.set(text, value);
  return value;
}

/**
 * What a row of empty cells is. Made by parsing and then copied, because an object to which many properties are added one by
 * one becomes a slow hash table.
 */
function blankRow(columns: readonly (readonly [string, Column<unknown>])[]): AnyRow {
  const empty = Object.fromEntries(columns.map(([name, { empty }]) => [name, empty?.value ?? null]));
  const blank: AnyRow = JSON.parse(JSON.stringify(empty));
  return blank;
}
