import { groupBy } from '../../domain/group-by.ts';
import type { ClaimBasis } from '../../domain/vocabulary.ts';
import { lastDay } from '../tables/partial-date.ts';
import { bestFigure, type FigureRow } from './best-figure.ts';
import type { ExchangeRates } from './exchange-rates.ts';
import { figureAmount } from './figure-amount.ts';
import { operatingIncome } from './operating-income.ts';

/** A fiscal period of a firm with what the figures of the whole company say about it. Money in US dollars, margins as ratios. */
export interface FiscalYear {
  readonly key: string;
  readonly firm: string;
  readonly label: string;
  readonly periodEnd: string | null;
  readonly months: number;
  readonly currency: string;
  readonly fullYear: boolean;
  readonly revenueUsd: number | null;
  readonly operatingIncomeUsd: number | null;
  /** On what ground the income stands; null where it is not known. */
  readonly operatingIncomeBasis: ClaimBasis | null;
  readonly operatingMargin: number | null;
  readonly grossMargin: number | null;
}

const FULL_YEAR = /^FY\d{4}$/;

/** Every period of every firm, in the order in which the figures name them first. */
export function fiscalYears(figures: readonly FigureRow[], rates: ExchangeRates): readonly FiscalYear[] {
  const byKey = groupBy(figures, fiscalYearKey);
  return [...byKey].map(([key, rows]) => fiscalYear(key, rows, rates));
}

export function fiscalYearKey({ firm, fiscal_year }: FigureRow): string {
  return `${firm}/${fiscal_year}`;
}

function fiscalYear(key: string, rows: readonly FigureRow[], rates: ExchangeRates): FiscalYear {
  const [first] = rows;
  if (first === undefined) throw new RangeError(`the fiscal year ${key} has no figure`);
  const { firm, fiscal_year: label, months, currency } = first;
  const end = rows.find(({ period_end }) => period_end !== null)?.period_end ?? null;
  const period = { key, firm, label, months, currency, periodEnd: end === null ? null : lastDay(end) };
  return { ...period, fullYear: months === 12 && FULL_YEAR.test(label), ...amounts(rows, rates.perUsd(period)) };
}

function amounts(rows: readonly FigureRow[], perUsd: number | null) {
  const revenue = bestFigure(rows, 'REVENUE', 'millions');
  const income = bestFigure(rows, 'OPERATING_INCOME', 'millions');
  const margin = bestFigure(rows, 'OPERATING_MARGIN', 'percent');
  const operating = operatingIncome({ income, margin, revenue });
  const operatingIncomeUsd = inDollars(operating?.amount ?? null, perUsd);
  return {
    revenueUsd: inDollars(revenue && figureAmount(revenue), perUsd),
    operatingIncomeUsd,
    operatingIncomeBasis: operatingIncomeUsd === null ? null : (operating?.basis ?? null),
    operatingMargin: quotient(income, revenue) ?? ratio(margin),
    grossMargin: ratio(bestFigure(rows, 'GROSS_MARGIN', 'percent')),
  };
}

function ratio(percent: FigureRow | null): number | null {
  return percent === null ? null : percent.value / 100;
}

function quotient(part: FigureRow | null, whole: FigureRow | null): number | null {
  return part === null || whole === null || whole.value <= 0 ? null : part.value / whole.value;
}

function inDollars(amount: number | null, perUsd: number | null): number | null {
  return amount === null || perUsd === null ? null : amount / perUsd;
}
