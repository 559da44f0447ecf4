import { groupBy } from '../../domain/group-by.ts';
import { firstDay, lastDay } from '../tables/partial-date.ts';
import type { AnyRow } from '../tables/table-spec.ts';
import type { FirmAndOther, KeysBeside } from './admit-keys.ts';
import type { OpenedTable } from './opened-table.ts';

/** A row that said the same before, and the one before that. */
interface Said {
  readonly line: number;
  readonly from: unknown;
  readonly to: unknown;
  readonly earlier: Said | undefined;
}

/** Some 250 MB: of rows beyond so many, those that repeat one of them are found still, and those that repeat each other not. */
const MOST_HELD = 1_000_000;

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
    if (said.size < MOST_HELD || said.has(key)) said.set(key, one);
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

/** Takes rows of relations, and then warns of those that the graph has under another key, of the same days. */
export class RepeatsBeside {
  readonly #rows: { readonly row: AnyRow; readonly line: number }[] = [];

  take(row: AnyRow, line: number): void {
    this.#rows.push({ row, line });
  }

  async warn(table: OpenedTable, beside: KeysBeside): Promise<void> {
    const { once } = table.spec;
    if (once === undefined) return;
    const keyOf = (row: AnyRow) => once.columns.map((column) => row[column]).join('\n');
    const known = groupBy(await beside.relationsBetween(this.#pairs()), keyOf);
    for (const { row, line } of this.#rows) {
      const of = (one: AnyRow): Said => ({ line, from: one[once.from], to: one[once.to], earlier: undefined });
      const others = known.get(keyOf(row)) ?? [];
      const other = others.find((one) => one.id !== row.id && meeting({ ...of(row), earlier: of(one) }) !== null);
      if (other === undefined) continue;
      const message = `the relation "${other.id}" says the same of the same days, and both count`;
      table.warnings.push({ line, cell: table.cellOf('from'), field: 'from', message });
    }
  }

  /** Each once. */
  #pairs(): readonly FirmAndOther[] {
    const pairs = this.#rows.flatMap(({ row: { from, to } }) =>
      typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [],
    );
    return [...new Map(pairs.map((pair) => [`${pair.from}\n${pair.to}`, pair])).values()];
  }
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
