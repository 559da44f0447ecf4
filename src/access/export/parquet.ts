import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { COLUMN_NAMES, COLUMNS, type Column, type ExportRow } from './table.ts';

/** Some half a year of the table: small enough to be written between two requests. */
const ROW_GROUP = 1_000;

const TYPES = { text: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const;

/** Row groups, each sent before the next is made; the file's index stands at its end. */
export async function* parquetChunks(batches: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'ai-hardware-value-chain' });
  for await (const rows of groupsOf(batches)) {
    await file.write({ columnData: columnsOf(rows), rowGroupSize: ROW_GROUP });
    yield drained(bytes);
  }
  await file.finish();
  yield drained(bytes);
}

/** Batches put together to row groups. */
async function* groupsOf(batches: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<readonly ExportRow[]> {
  let group: ExportRow[] = [];
  for await (const batch of batches) {
    group.push(...batch);
    if (group.length < ROW_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
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
