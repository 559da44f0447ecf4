import { FolderRefused } from '../folder-refused.ts';
import type { RawRow, TableSource } from '../read/table-source.ts';
import type { AnyRow, AnyTable } from '../tables/table-spec.ts';
import type { PassingRows } from './folder.ts';
import { readHeader } from './read-header.ts';
import { RowReader } from './row-reader.ts';

/** The rows of a table that was checked, read anew. `count`: how many there were. */
export function passingRows(spec: AnyTable, source: TableSource, count: number): PassingRows<AnyRow> {
  return { count, rows: () => readAgain(spec, source, count) };
}

/** No row of a table that is not there. */
export const NO_ROWS: PassingRows<AnyRow> = { count: 0, rows: async function* () {} };

async function* readAgain(spec: AnyTable, source: TableSource, count: number): AsyncIterable<readonly AnyRow[]> {
  let reader: RowReader | null = null;
  let left = count;
  for await (const rows of source.rows()) {
    const [first] = rows;
    if (first === undefined) continue;
    const body = reader === null ? rows.slice(1) : rows;
    reader ??= readerFor(spec, source.file, first);
    left -= body.length;
    if (left < 0) changed(source.file);
    yield body.map(reader.read, reader);
  }
  if (left > 0) changed(source.file);
}

function readerFor(spec: AnyTable, file: string, header: RawRow): RowReader {
  return new RowReader(spec, readHeader(spec, header).cellOf, () => changed(file));
}

function changed(file: string): never {
  throw new FolderRefused([{ file, line: 0, column: 0, message: 'this file changed while it was being loaded' }]);
}
