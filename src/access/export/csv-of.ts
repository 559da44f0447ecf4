import { stringify } from 'csv-stringify/sync';

/** Lines by RFC 4180, also where a cell holds a break of one character. `bom` tells spreadsheets at the start that it is UTF-8; text that they would take for a formula gets an apostrophe. */
export function csvOf(lines: readonly (readonly (string | number | null)[])[], bom = false): string {
  return stringify(
    lines.map((line) => [...line]),
    { bom, record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true },
  );
}
