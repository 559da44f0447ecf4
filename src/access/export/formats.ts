import { setImmediate } from 'node:timers/promises';
import { csvOf } from './csv-of.ts';
import { parquetChunks } from './parquet.ts';
import { type Exported, rowsOfYear } from './rows.ts';
import { COLUMN_NAMES, type ExportRow } from './table.ts';

export type Chunks = AsyncIterable<string | Uint8Array>;

/** A way to write the table down. */
export interface Format {
  readonly mediaType: string;
  write(batches: AsyncIterable<readonly ExportRow[]>): Chunks;
}

export const FORMATS: Readonly<Record<string, Format>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: csvChunks },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', write: ndjsonChunks },
  parquet: { mediaType: 'application/vnd.apache.parquet', write: parquetChunks },
};

/** Some milliseconds of work. */
const BATCH = 200;

/** The whole table in batches; between two of them other work has its turn. */
export async function* batchesOf(exported: Exported): AsyncGenerator<readonly ExportRow[]> {
  let batch: ExportRow[] = [];
  for (const year of exported.answer.redistribution.years) {
    for (const row of rowsOfYear(exported, year)) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
      await setImmediate();
    }
  }
  if (batch.length > 0) yield batch;
}

async function* csvChunks(batches: AsyncIterable<readonly ExportRow[]>): Chunks {
  yield csvOf([COLUMN_NAMES], true);
  for await (const rows of batches) yield csvOf(rows.map((row) => COLUMN_NAMES.map((name) => row[name])));
}

async function* ndjsonChunks(batches: AsyncIterable<readonly ExportRow[]>): Chunks {
  for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
