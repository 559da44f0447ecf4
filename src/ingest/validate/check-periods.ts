import type { FigureRow } from '../plan/best-figure.ts';
import { fiscalYearKey, type PeriodFigure } from '../plan/fiscal-years.ts';
import { lastDay } from '../tables/partial-date.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/** The figures of one fiscal period agree on its currency, its length and its end. @param beside what the graph has of these periods */
export function periodFindings(
  figures: readonly PeriodFigure[],
  opened: OpenedTable,
  beside: readonly PeriodFigure[],
): readonly Finding[] {
  const given = new Set(figures.map(({ id }) => id));
  const there = beside.filter(({ id }) => !given.has(id));
  const first = new Map(there.map((figure) => [fiscalYearKey(figure), { figure, where: 'in the graph' }]));
  return figures.flatMap((figure, row) => {
    const period = fiscalYearKey(figure);
    const before = first.get(period) ?? { figure, where: `on line ${opened.lineOf(row)}` };
    first.set(period, before);
    return (['currency', 'months', 'period_end'] as const)
      .filter((column) => differ(column, figure, before.figure))
      .map((column) =>
        opened.findingAt(
          row,
          column,
          `${figure[column]}, but ${before.figure[column]} ${before.where} for the same ${period}`,
        ),
      );
  });
}

/** Whether both say it, and not the same. A month ends on its last day. */
function differ(column: 'currency' | 'months' | 'period_end', one: FigureRow, other: FigureRow): boolean {
  if (one[column] === null || other[column] === null) return false;
  const said = ({ [column]: value }: FigureRow) => (column === 'period_end' ? lastDay(String(value)) : value);
  return said(one) !== said(other);
}
