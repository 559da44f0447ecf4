import type { Cell, Column, Table } from '../format/csv.ts';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import { TableCell } from './table-cell.tsx';

/** The numbers of a picture as a table for people; the same rows go into the file. */
export function DataTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  const { columns, rows } = table;
  return (
    // Focusable, because a part that scrolls must be reachable without a mouse.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region
    <section className="table-wrap" tabIndex={0} aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={column.show ? 'numeric' : undefined}>
                <WholeAmounts>{column.title}</WholeAmounts>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.map(String).join('|')} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, columns }: { readonly row: readonly Cell[]; readonly columns: readonly Column[] }) {
  return (
    <tr>
      {columns.map((column, at) => (
        <TableCell key={column.title} at={at} className={column.show ? 'numeric' : undefined}>
          {shown(row[at] ?? null, column)}
        </TableCell>
      ))}
    </tr>
  );
}

function shown(cell: Cell, { show }: Column): string {
  if (cell === null) return '–';
  return typeof cell === 'number' && show !== undefined ? show(cell) : String(cell);
}
