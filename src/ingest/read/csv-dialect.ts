import type { Options } from 'csv-parse';

/** RFC 4180 with a byte order mark, CRLF or LF, and quotes; rows of any width, which the check reports. */
export const CSV_DIALECT = { bom: true, relax_column_count: true } as const satisfies Options;
