import { isExact } from '../../domain/exact-number.ts';
import { groupBy } from '../../domain/group-by.ts';
import { bestFigure, type FigureRow } from '../plan/best-figure.ts';
import { rateYear } from '../plan/exchange-rates.ts';
import { type FiscalYear, fiscalYearKey } from '../plan/fiscal-years.ts';
import { figuresTogether, type MoneyBeside, yearsTogether } from '../plan/money-beside.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';
import type { OpenedTable } from './opened-table.ts';

/** What a fiscal period's figures come to, and the figure from which it comes. */
interface Amount {
  readonly year: FiscalYear;
  readonly value: number | null;
  readonly of: FigureRow | null;
  /** Completes the sentence `700 million CNY come to 100000000 …`. */
  readonly what: string;
}

/** An amount that is no exact number. */
export interface TooLarge {
  readonly year: FiscalYear;
  readonly of: FigureRow;
  readonly message: string;
}

/** What the graph shall keep of figures beside themselves, such as a revenue in dollars, is a number that it keeps exactly. */
export function amountFindings(folder: Folder, opened: OpenedTable, large: readonly TooLarge[]): readonly Finding[] {
  return large.flatMap(({ of, message }) => {
    const row = folder.figures.findIndex(({ id }) => id === of.id);
    return row < 0 ? [] : [opened.findingAt(row, 'value', message)];
  });
}

/** The same of figures that the graph has and rates that it has not. */
export function rateFindings(folder: Folder, opened: OpenedTable, large: readonly TooLarge[]): readonly Finding[] {
  return large.flatMap(({ year, of, message }) => {
    if (folder.figures.some(({ id }) => id === of.id)) return [];
    const row = folder.rates.findIndex((rate) => rate.currency === year.currency && rate.year === rateYear(year));
    return row < 0 ? [] : [opened.findingAt(row, 'per_usd', `with this rate ${message}`)];
  });
}

/** The amounts to which figures come, those that the graph has among them, and that it could not keep. */
export function amountsTooLarge(folder: Folder, beside: MoneyBeside): readonly TooLarge[] {
  const ofYear = groupBy(figuresTogether(folder, beside), fiscalYearKey);
  return yearsTogether(folder, beside)
    .flatMap((year) => amountsOf(year, ofYear.get(year.key) ?? []))
    .flatMap(({ year, value, of, what }) => {
      if (value === null || of === null || isExact(value)) return [];
      const given = of.unit === 'percent' ? `${of.value} percent` : `${of.value} million ${of.currency}`;
      return [{ year, of, message: `${given} come to ${value} ${what}; a number is kept within ±(2^53 − 1)` }];
    });
}

function amountsOf(year: FiscalYear, rows: readonly FigureRow[]): readonly Amount[] {
  const income = bestFigure(rows, 'OPERATING_INCOME', 'millions');
  const margin = bestFigure(rows, 'OPERATING_MARGIN', 'percent');
  return [
    { year, value: year.revenueUsd, of: bestFigure(rows, 'REVENUE', 'millions'), what: 'US dollars' },
    { year, value: year.operatingIncomeUsd, of: income ?? margin, what: 'US dollars of operating income' },
    { year, value: year.operatingMargin?.value ?? null, of: income, what: 'times the revenue' },
  ];
}
