import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { COLUMN_NAMES, COLUMNS, type Column, type ExportRow } from './table.ts';

const TYPES = { text: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const;

/** A row group a year, each sent before the next is made; the file's index stands at its end. */
export async function* parquetChunks(years: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'ai-hardware-value-chain' });
  for await (const rows of years) {
    await file.write({ columnData: columnsOf(rows), rowGroupSize: Math.max(1, rows.length) });
    yield drained(bytes);
  }
  await file.finish();
  yield drained(bytes);
}

/** What was written since the last time. The writer goes on counting positions from the file's start. */
function drained(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}

function columnsOf(rows: readonly ExportRow[]) {
  return COLUMN_NAMES.map((name: Column) => ({
    name,
    data: rows.map((row) => row[name]),
    type: TYPES[COLUMNS[name]],
    nullable: true,
  }));
}
