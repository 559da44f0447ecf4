import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { OpenedTable } from './opened-table.ts';

/** The figures of one fiscal period agree on its currency, its length and its end. */
export function periodFindings(figures: readonly Row<'figures'>[], opened: OpenedTable): readonly Finding[] {
  const first = new Map<string, number>();
  return figures.flatMap((figure, row) => {
    const period = `${figure.firm}/${figure.fiscal_year}`;
    const before = figures[first.get(period) ?? row] ?? figure;
    const line = opened.lineOf(first.get(period) ?? row);
    if (!first.has(period)) first.set(period, row);
    return (['currency', 'months', 'period_end'] as const)
      .filter((column) => figure[column] !== null && before[column] !== null && figure[column] !== before[column])
      .map((column) =>
        opened.findingAt(
          row,
          column,
          `${figure[column]}, but ${before[column]} on line ${line} for the same ${period}`,
        ),
      );
  });
}
