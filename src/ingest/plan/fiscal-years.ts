import { groupBy } from '../../domain/group-by.ts';
import type { ClaimBasis } from '../../domain/vocabulary.ts';
import { lastDay } from '../tables/partial-date.ts';
import { bestFigure, type FigureRow } from './best-figure.ts';
import type { ExchangeRates } from './exchange-rates.ts';
import { figureAmount } from './figure-amount.ts';
import { figureBasis } from './figure-basis.ts';
import { operatingIncome } from './operating-income.ts';

/** What a firm earned in a period, in US dollars. */
export interface YearAmounts {
  readonly revenueUsd: number | null;
  /** On what ground each amount stands; null where it is not known. */
  readonly revenueBasis: ClaimBasis | null;
  readonly operatingIncomeUsd: number | null;
  readonly operatingIncomeBasis: ClaimBasis | null;
}

/** A fiscal period of a firm with what the figures of the whole company say about it. Money in US dollars, margins as ratios. */
export interface FiscalYear extends YearAmounts {
  readonly key: string;
  readonly firm: string;
  readonly label: string;
  readonly periodEnd: string | null;
  readonly months: number;
  readonly currency: string;
  readonly fullYear: boolean;
  readonly operatingMargin: Grounded | null;
  readonly grossMargin: Grounded | null;
}

/** A ratio, and on what ground it stands. */
export interface Grounded {
  readonly value: number;
  readonly basis: ClaimBasis;
}

/** A figure, and the key of its period where the firm and the label do not make it: the periods of a firm that became part of another keep theirs. */
export interface PeriodFigure extends FigureRow {
  readonly period?: string;
}

const FULL_YEAR = /^FY\d{4}$/;

/** Every period of every firm, in the order in which the figures name them first. */
export function fiscalYears(figures: readonly PeriodFigure[], rates: ExchangeRates): readonly FiscalYear[] {
  const byKey = groupBy(figures, fiscalYearKey);
  return [...byKey].map(([key, rows]) => fiscalYear(key, rows, rates));
}

export function fiscalYearKey({ firm, fiscal_year, period }: PeriodFigure): string {
  return period ?? `${firm}/${fiscal_year}`;
}

/** The period once its last figure is gone from it. */
export function withoutFigures(year: FiscalYear): FiscalYear {
  return { ...year, ...amounts([], null) };
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
  const revenueUsd = inDollars(revenue && figureAmount(revenue), perUsd);
  return {
    revenueUsd,
    revenueBasis: revenueUsd === null || revenue === null ? null : figureBasis([revenue], 'REPORTED'),
    operatingIncomeUsd,
    operatingIncomeBasis: operatingIncomeUsd === null ? null : (operating?.basis ?? null),
    operatingMargin: quotient(income, revenue) ?? ratio(margin),
    grossMargin: ratio(bestFigure(rows, 'GROSS_MARGIN', 'percent')),
  };
}

function ratio(percent: FigureRow | null): Grounded | null {
  return percent === null ? null : { value: percent.value / 100, basis: figureBasis([percent], 'REPORTED') };
}

function quotient(part: FigureRow | null, whole: FigureRow | null): Grounded | null {
  if (part === null || whole === null || whole.value <= 0) return null;
  return { value: part.value / whole.value, basis: figureBasis([part, whole], 'DERIVED') };
}

function inDollars(amount: number | null, perUsd: number | null): number | null {
  return amount === null || perUsd === null ? null : amount / perUsd;
}
