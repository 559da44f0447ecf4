import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { CSV_DIALECT } from './csv-dialect.ts';
import { locateCells } from './locate-cells.ts';
import { type RawRow, type TableSource, UnreadableRow } from './table-source.ts';

const READ_BYTES = 1 << 20;

export function csvFile(path: string, file: string): TableSource {
  return {
    file,
    scan: (visit) => scanCsv(path, visit),
    locate: (cells) => locateCells(path, cells),
  };
}

/**
 * Events instead of an async iterator, and lines counted here instead of by the parser: half a million rows take half the
 * time, and one row at a time is held.
 */
function scanCsv(path: string, visit: (row: RawRow) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = parse(CSV_DIALECT);
    const input = createReadStream(path, { highWaterMark: READ_BYTES });
    let line = 1;
    parser.on('data', (cells: string[]) => {
      if (cells.length > 1 || cells[0] !== '') visit({ line, cells });
      line += 1 + lineBreaks(cells);
    });
    parser.on('end', resolve);
    parser.on('error', (error) => reject(readable(error, line)));
    input.on('error', reject);
    input.pipe(parser);
  });
}

function lineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opens and never closes',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell; quote the whole cell and double the quote',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote; double a quote that belongs to the text',
};

/** A quote that never closes swallows the rest of the file: the row where it opens is what a person looks for. */
function readable(error: Error, line: number): Error {
  return error instanceof CsvError ? new UnreadableRow(line, REASONS[error.code] ?? error.message) : error;
}
