import { CellFault, type Column } from '../tables/column.ts';
import type { AnyRow, AnyTable } from '../tables/table-spec.ts';

/** Texts of one column whose values are kept for the next row that has them. */
const REMEMBERED = 200_000;
const EMPTY = new CellFault('this cell must be filled');

/** Makes rows of values out of rows of text; a cell that cannot be read is reported and left undefined. */
export class RowReader {
  readonly #cells: readonly CellReader[];
  readonly #blank: AnyRow;

  constructor(spec: AnyTable, cellOf: ReadonlyMap<string, number>) {
    this.#cells = Object.entries(spec.columns).map(([name, column]) => {
      const memory = spec.key.includes(name) ? null : new Map<string, unknown>();
      return { name, column, memory, cell: cellOf.get(name) ?? -1 };
    });
    this.#blank = blankRow(Object.keys(spec.columns));
  }

  read(cells: readonly string[], complain: (column: string, fault: CellFault) => void): AnyRow {
    const row: Record<string, unknown> = { ...this.#blank };
    for (const reader of this.#cells) {
      const value = readCell(reader, (cells[reader.cell] ?? '').trim());
      row[reader.name] = value instanceof CellFault ? undefined : value;
      if (value instanceof CellFault) complain(reader.name, value);
    }
    return row;
  }
}

interface CellReader {
  readonly name: string;
  readonly column: Column<unknown>;
  readonly cell: number;
  /** Null for keys, which do not come twice. */
  readonly memory: Map<string, unknown> | null;
}

/** Columns repeat themselves: remembering spares half of the time and most of the memory of a large table. */
function readCell({ column, memory }: CellReader, text: string): unknown {
  if (text === '') return column.empty === undefined ? EMPTY : column.empty.value;
  const known = memory?.get(text);
  if (known !== undefined) return known;
  const value = column.parse(text);
  if (memory !== null && memory.size < REMEMBERED) memory.set(text, value);
  return value;
}

/** Parsed from text and then copied, because an object to which many properties are added one by one becomes a slow hash table. */
function blankRow(names: readonly string[]): AnyRow {
  const blank: AnyRow = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join(',')}}`);
  return blank;
}
