import type { TableSource, TableSources } from './table-source.ts';

/** A table as rows of text by column name, as a bulk write brings it. */
export type MemoryTable = readonly Readonly<Record<string, string>>[];

/** Tables that a program made. A row's line is its place in the list plus 2, as if the header were line 1; a cell's column is its place. */
export function memorySources(tables: ReadonlyMap<string, MemoryTable>): TableSources {
  return {
    pathOf: (name) => name,
    names: async () => [...tables.keys()],
    open: async (name) => {
      const rows = tables.get(name);
      return rows === undefined ? null : memoryTable(name, rows);
    },
  };
}

function memoryTable(file: string, rows: MemoryTable): TableSource {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    file,
    rows: async function* () {
      yield [{ line: 1, cells: header }];
      yield rows.map((row, index) => ({ line: index + 2, cells: header.map((name) => row[name] ?? '') }));
    },
    locate: async (cells) => cells.map(({ line, cell }) => ({ line, column: cell + 1 })),
  };
}
