import { firstDay, lastDay } from '../tables/partial-date.ts';
import type { AnyRow, OnceInPeriod } from '../tables/table-spec.ts';
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

/** The ends of a relation. */
export interface FirmAndOther {
  readonly from: string;
  readonly to: string;
}

/** Rows of relations, for whoever looks in a graph for what they repeat. */
export interface RelationRows {
  /** The ends of the rows, each pair once. */
  readonly pairs: () => readonly FirmAndOther[];
  /** Whether a row has this key: what the graph has under it is that row, and no repetition of one. */
  readonly has: (key: string) => boolean;
}

/** The relations that a graph has beside these rows, in columns of their table; all of those that may say the same as one of them. */
export type RelationsBeside = (rows: RelationRows) => Promise<readonly AnyRow[]>;

/** Finds rows that say what another row says under another key, of the same days: within a table, and then in a graph. */
export class Repeats {
  readonly #table: OpenedTable;
  readonly #once: OnceInPeriod;
  readonly #said = new Map<string, Said>();

  constructor(table: OpenedTable, once: OnceInPeriod) {
    this.#table = table;
    this.#once = once;
  }

  take(row: AnyRow, line: number): void {
    const { columns, from, to } = this.#once;
    if (columns.some((column) => row[column] === undefined)) return;
    const [key, said] = [this.#keyOf(row), this.#said];
    const one = this.#sayingOf(row, line);
    if (said.size < MOST_HELD || said.has(key)) said.set(key, one);
    const other = meeting(one);
    if (other === null) return;
    const message = `line ${other.line} says the same of the same days; keep one, or part them by ${from} and ${to}`;
    this.#table.findings.push({
      line,
      cell: this.#table.cellOf(columns[0] ?? ''),
      field: columns.join(', '),
      message,
    });
  }

  pairs(): readonly FirmAndOther[] {
    const { columns } = this.#once;
    const [from, to] = [columns.indexOf('from'), columns.indexOf('to')];
    const pairs = [...this.#said.keys()].map((key) => {
      const cells = key.split('\n');
      return { from: cells[from] ?? '', to: cells[to] ?? '' };
    });
    return [...new Map(pairs.map((pair) => [`${pair.from}\n${pair.to}`, pair])).values()];
  }

  /** Warns of the rows that say what one of these says, which the graph has. */
  warnOf(others: readonly AnyRow[]): void {
    for (const other of others) {
      const row = meeting(this.#sayingOf(other, 0));
      if (row === null) continue;
      const message = `the relation "${other.id}" of the graph says the same of the same days, and both count`;
      this.#table.warnings.push({ line: row.line, cell: this.#table.cellOf('from'), field: 'from', message });
    }
  }

  #sayingOf(row: AnyRow, line: number): Said {
    const { from, to } = this.#once;
    return { line, from: row[from], to: row[to], earlier: this.#said.get(this.#keyOf(row)) };
  }

  #keyOf(row: AnyRow): string {
    return this.#once.columns.map((column) => row[column]).join('\n');
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
