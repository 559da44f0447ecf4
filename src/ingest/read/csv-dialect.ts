import type { Options } from 'csv-parse';

/** RFC 4180 with a byte order mark, CRLF or LF, quotes and empty lines; rows of any width, which the check reports. */
export const CSV_DIALECT = { bom: true, relax_column_count: true, skip_empty_lines: true } as const satisfies Options;
