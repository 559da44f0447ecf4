import { firstDay, lastDay } from '../tables/partial-date.ts';
import type { AnyRow } from '../tables/table-spec.ts';
import type { OpenedTable } from './opened-table.ts';

/** A row that said the same before, and the one before that. */
interface Said {
  readonly line: number;
  readonly from: unknown;
  readonly to: unknown;
  readonly earlier: Said | undefined;
}

/** Finds rows that say what another row says under another key, of the same days. */
export function repeatChecker(table: OpenedTable): (row: AnyRow, line: number) => void {
  const { once } = table.spec;
  if (once === undefined) return () => {};
  const said = new Map<string, Said>();
  return (row, line) => {
    const cells = once.columns.map((column) => row[column]);
    if (cells.includes(undefined)) return;
    const key = cells.join('\n');
    const one: Said = { line, from: row[once.from], to: row[once.to], earlier: said.get(key) };
    said.set(key, one);
    const other = meeting(one);
    if (other === null) return;
    const message = `line ${other.line} says the same of the same days; keep one, or part them by ${once.from} and ${once.to}`;
    table.findings.push({
      line,
      cell: table.cellOf(once.columns[0] ?? ''),
      field: once.columns.join(', '),
      message,
    });
  };
}

/** The nearest earlier row with a day in common. A row without a first or a last day holds from, or to, whenever. */
function meeting(one: Said): Said | null {
  for (let other = one.earlier; other !== undefined; other = other.earlier) {
    if (starts(one) <= ends(other) && starts(other) <= ends(one)) return other;
  }
  return null;
}

function starts({ from }: Said): string {
  return typeof from === 'string' ? firstDay(from) : '';
}

function ends({ to }: Said): string {
  return typeof to === 'string' ? lastDay(to) : '9999-12-31';
}
