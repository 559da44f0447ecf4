import type { FigureRow } from '../plan/best-figure.ts';
import { fiscalYearKey, type PeriodFigure } from '../plan/fiscal-years.ts';
import { lastDay } from '../tables/partial-date.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

const AGREED = ['currency', 'months', 'period_end'] as const;
type Agreed = (typeof AGREED)[number];

/** The first figure of a period that says it, and where. */
interface Said {
  readonly figure: FigureRow;
  readonly where: string;
}

/** The figures of one fiscal period agree on its currency, its length and its end. @param beside what the graph has of these periods */
export function periodFindings(
  figures: readonly PeriodFigure[],
  opened: OpenedTable,
  beside: readonly PeriodFigure[],
): readonly Finding[] {
  const given = new Set(figures.map(({ id }) => id));
  const said = new Map<string, Said>();
  for (const figure of beside) if (!given.has(figure.id)) otherwise(figure, 'in the graph', said);
  return figures.flatMap((figure, row) =>
    otherwise(figure, `on line ${opened.lineOf(row)}`, said).map(([column, before]) => {
      const period = fiscalYearKey(figure);
      const message = `${figure[column]}, but ${before.figure[column]} ${before.where} for the same ${period}`;
      return opened.findingAt(row, column, message);
    }),
  );
}

/** In which columns a figure says otherwise than the first of its period that says anything; where it is the first, it is entered. */
function otherwise(figure: PeriodFigure, where: string, said: Map<string, Said>): readonly (readonly [Agreed, Said])[] {
  return AGREED.flatMap((column) => {
    if (figure[column] === null) return [];
    const key = `${column} ${fiscalYearKey(figure)}`;
    const before = said.get(key);
    if (before === undefined) said.set(key, { figure, where });
    return before === undefined || meant(column, before.figure) === meant(column, figure) ? [] : [[column, before]];
  });
}

/** A month ends on its last day. */
function meant(column: Agreed, { [column]: value }: FigureRow): string | number | null {
  return column === 'period_end' ? lastDay(String(value)) : value;
}
