import { type ReactNode, useId } from 'react';
import { downloadText, fileStem } from '../../figure/download.ts';
import { type Cell, toCsv } from '../../format/csv.ts';

/** A cell as it reads on the page, and as it goes into the file. */
export interface RowCell {
  readonly show: ReactNode;
  readonly file: Cell;
}

interface RowsCardProps {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly RowCell[] }[];
  readonly wide?: boolean;
}

/** A table whose cells may hold links; it can be taken away as CSV. Nothing where it has no rows. */
export function RowsCard({ title, note, columns, rows, wide = false }: RowsCardProps) {
  const id = useId();
  if (rows.length === 0) return null;
  const file = {
    columns: columns.map((name) => ({ title: name })),
    rows: rows.map(({ cells }) => cells.map((cell) => cell.file)),
  };
  return (
    <section className={wide ? 'card wide' : 'card'} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title} ({rows.length})
        </h2>
        <button
          type="button"
          className="tool"
          onClick={() => downloadText(`${fileStem(title)}.csv`, toCsv(file), 'text/csv')}
        >
          <span className="visually-hidden">{title} as </span>CSV
        </button>
        {note && <p className="sub">{note}</p>}
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
                  <td key={columns[at]}>{cell.show}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
