/** A table as data: what a picture shows, unformatted. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  /** With the unit, so that a file that left its page still says what it holds. */
  readonly title: string;
  /** How a cell reads on the page; the file keeps the number as it is. */
  readonly show?: (value: number) => string;
}

export type Cell = string | number | null;

/** The table as comma-separated values (RFC 4180): CRLF, quotes where needed, numbers unformatted, null empty. */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? harmless(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A name that begins like a formula would run as one in a spreadsheet; a leading quote makes it text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
