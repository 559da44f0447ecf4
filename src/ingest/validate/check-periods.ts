import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import { findingAt, type OpenedTable } from './opened-table.ts';

/** The figures of one fiscal period agree on its currency, its length and its end. */
export function periodFindings(figures: readonly Row<'figures'>[], opened: OpenedTable): readonly Finding[] {
  const first = new Map<string, number>();
  return figures.flatMap((figure, row) => {
    const period = `${figure.firm}/${figure.fiscal_year}`;
    const before = figures[first.get(period) ?? row] ?? figure;
    const line = opened.table.lines[first.get(period) ?? row] ?? 0;
    if (!first.has(period)) first.set(period, row);
    return (['currency', 'months', 'period_end'] as const)
      .filter((column) => figure[column] !== null && before[column] !== null && figure[column] !== before[column])
      .map((column) =>
        findingAt(
          opened,
          row,
          column,
          `${figure[column]}, but ${before[column]} on line ${line} for the same ${period}`,
        ),
      );
  });
}
