import { Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import { FileRefused } from '../file-refused.ts';
import type { BoundedList, Unreadable } from '../findings.ts';

export type CsvRecord = Readonly<Record<string, string>>;

export interface CsvRow {
  readonly line: number;
  readonly record: CsvRecord;
}

/** What of a file is read: columns that it must have, and those that it may have. */
export interface CsvColumns {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/**
 * The records of a CSV file with some 300 columns, of which the named ones are kept. A row of another width is told and
 * left out; a quote that never closes refuses the file, because everything behind it is lost.
 */
export async function* csvRecords(
  file: string,
  text: AsyncIterable<string>,
  columns: CsvColumns,
  unreadable: BoundedList<Unreadable>,
): AsyncIterable<CsvRow> {
  const skipped = (line: number, message: string) => unreadable.add({ line, message });
  const parser = parserOf(file, columns, skipped);
  const source = Readable.from(text).on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser)) yield { line: info.lines, record };
  } catch (error) {
    throw error instanceof CsvError ? new FileRefused(file, error.message) : error;
  }
  if (parser.info.records === 0 && parser.info.lines < 2) throw new FileRefused(file, 'is empty');
}

function parserOf(
  file: string,
  { needed, optional }: CsvColumns,
  skipped: (line: number, message: string) => void,
): Parser {
  const wanted = new Set([...needed, ...optional]);
  return parse({
    bom: true,
    info: true,
    columns: (header: string[]) => {
      const lacking = needed.filter((name) => !header.includes(name));
      if (lacking.length > 0) throw new FileRefused(file, `lacks the column ${lacking.join(', ')}`);
      return header.map((name) => (wanted.has(name) ? name : false));
    },
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') throw error;
      skipped(Number(error?.lines ?? 0), error?.message ?? 'the row cannot be read');
      return undefined;
    },
  });
}
