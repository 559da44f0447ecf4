import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, type Parser, parse } from 'csv-parse';
import { CSV_DIALECT } from './csv-dialect.ts';
import { locateCells } from './locate-cells.ts';
import { type RawRow, type TableSource, UnreadableRow } from './table-source.ts';

/** Bytes read at once; the rows in them come together, because half a million single steps cost more than the parsing. */
const READ_BYTES = 1 << 16;

export function csvFile(path: string, file: string): TableSource {
  return {
    file,
    rows: () => csvRows(createReadStream(path, { highWaterMark: READ_BYTES })),
    locate: async (cells) => locateCells(await readFile(path, 'utf8'), cells),
  };
}

/** A table that came as the text of such a file. */
export function csvText(text: string, file: string): TableSource {
  return {
    file,
    rows: () => csvRows(piecesOf(Buffer.from(text))),
    locate: async (cells) => locateCells(text, cells),
  };
}

/** As a file would be read: others have their turns in between. */
async function* piecesOf(bytes: Buffer): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += READ_BYTES) {
    yield bytes.subarray(at, at + READ_BYTES);
    await nextTurn();
  }
}

async function* csvRows(parts: AsyncIterable<Buffer>): AsyncIterable<readonly RawRow[]> {
  const parser = parse(CSV_DIALECT);
  const lines = new LineCounter(parser);
  const failed = finished(parser).then(
    () => null,
    (error: unknown) => error,
  );
  for await (const bytes of parts) {
    if (!parser.destroyed) parser.write(bytes);
    yield lines.taken();
  }
  if (!parser.destroyed) parser.end();
  const failure = await failed;
  yield lines.taken();
  if (failure !== null) throw readable(failure, lines.next);
}

/** Takes the parser's rows as they come and counts their lines, which takes half the time that the parser's own count does. */
class LineCounter {
  /** The line on which the next row starts. */
  next = 1;
  #rows: RawRow[] = [];

  constructor(parser: Parser) {
    parser.on('data', (cells: string[]) => {
      if (cells.length > 1 || cells[0] !== '') this.#rows.push({ line: this.next, cells });
      this.next += 1 + lineBreaks(cells);
    });
  }

  taken(): readonly RawRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
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
function readable(error: unknown, line: number): unknown {
  return error instanceof CsvError ? new UnreadableRow(line, REASONS[error.code] ?? error.message) : error;
}
