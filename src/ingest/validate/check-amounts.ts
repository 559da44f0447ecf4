import { isExact } from '../../domain/exact-number.ts';
import { groupBy } from '../../domain/group-by.ts';
import { bestFigure, type FigureRow } from '../plan/best-figure.ts';
import { exchangeRates } from '../plan/exchange-rates.ts';
import { type FiscalYear, fiscalYearKey, fiscalYears } from '../plan/fiscal-years.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';
import type { OpenedTable } from './opened-table.ts';

/** What a fiscal period's figures come to, and the figure from which it comes. */
interface Amount {
  readonly value: number | null;
  readonly of: FigureRow | null;
  /** Completes the sentence `700 million CNY come to 100000000 …`. */
  readonly what: string;
}

/** What the graph shall keep of figures beside themselves, such as a revenue in dollars, is a number that it keeps exactly. */
export function amountFindings({ figures, rates }: Folder, opened: OpenedTable): readonly Finding[] {
  const ofYear = groupBy(figures, fiscalYearKey);
  return fiscalYears(figures, exchangeRates(rates))
    .flatMap((year) => amountsOf(year, ofYear.get(year.key) ?? []))
    .flatMap(({ value, of, what }) => {
      if (value === null || of === null || isExact(value)) return [];
      const given = of.unit === 'percent' ? `${of.value} percent` : `${of.value} million ${of.currency}`;
      const message = `${given} come to ${value} ${what}; a number is kept within ±(2^53 − 1)`;
      return [opened.findingAt(figures.indexOf(of), 'value', message)];
    });
}

function amountsOf(year: FiscalYear, rows: readonly FigureRow[]): readonly Amount[] {
  const income = bestFigure(rows, 'OPERATING_INCOME', 'millions');
  const margin = bestFigure(rows, 'OPERATING_MARGIN', 'percent');
  return [
    { value: year.revenueUsd, of: bestFigure(rows, 'REVENUE', 'millions'), what: 'US dollars' },
    { value: year.operatingIncomeUsd, of: income ?? margin, what: 'US dollars of operating income' },
    { value: year.operatingMargin?.value ?? null, of: income, what: 'times the revenue' },
  ];
}
