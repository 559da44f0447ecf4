import { type ReactNode, useId } from 'react';
import { downloadText, fileStem } from '../../figure/download.ts';
import { TableCell } from '../../figure/table-cell.tsx';
import { shownOf } from '../../format/counted.ts';
import { type Cell, type Table, toCsv } from '../../format/csv.ts';

/** A cell as it reads on the page, and as it goes into the file: one cell there, or as many as its column becomes. */
export interface RowCell {
  readonly show: ReactNode;
  readonly file: Cell | readonly Cell[];
}

/** A column as it is headed on the page, and what it becomes in the file, with the units that its cells lose there. */
export interface RowColumn {
  readonly title: string;
  readonly file: readonly string[];
}

interface Row {
  readonly key: string;
  readonly cells: readonly RowCell[];
}

interface RowsCardProps {
  /** The thing whose rows these are, for the name of the file; none where the title says it. */
  readonly of?: string;
  readonly title: string;
  readonly note?: string;
  /** A mere title where the file has the same. */
  readonly columns: readonly (string | RowColumn)[];
  readonly rows: readonly Row[];
  /** How many rows there are, where that may be more than these, the first of them. */
  readonly total?: number;
  readonly wide?: boolean;
}

/** A table whose cells may hold links; it can be taken away as CSV. Nothing where it has no rows. */
export function RowsCard({
  of = '',
  title,
  note,
  columns: given,
  rows,
  total = rows.length,
  wide = false,
}: RowsCardProps) {
  const id = useId();
  if (rows.length === 0) return null;
  const columns = given.map((column) => (typeof column === 'string' ? column : column.title));
  return (
    <section className={wide ? 'card wide' : 'card'} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title} ({shownOf(rows.length, total)})
        </h2>
        <button
          type="button"
          className="tool"
          onClick={() => downloadText(`${fileStem(`${title} ${of}`)}.csv`, toCsv(tableOf(given, rows)), 'text/csv')}
        >
          <span className="visually-hidden">{title} as </span>CSV
        </button>
        {note && <p className="sub">{note}</p>}
        {rows.length < total && (
          <p className="sub">
            The file has the same {rows.length}. The query of this page leads on to the others: open it in the
            playground and give the list's endCursor as after.
          </p>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse */}
      <section className="table-wrap" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, at) => (
                  <TableCell key={columns[at]} at={at}>
                    {cell.show}
                  </TableCell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function tableOf(columns: readonly (string | RowColumn)[], rows: readonly Row[]): Table {
  const titles = columns.flatMap((column) => (typeof column === 'string' ? [column] : column.file));
  return {
    columns: titles.map((title) => ({ title })),
    rows: rows.map(({ cells }) => cells.flatMap(({ file }) => file)),
  };
}
