import type { Answer } from '../../api/model/request-model.ts';
import type { ExportRow } from './table.ts';

/** How sure the figures of an answer are, in one domain or over both; null without draws. */
export type Intervals = Awaited<ReturnType<Answer['long']['intervals']>>;
type Interval = ReturnType<NonNullable<Intervals>['pool']>;

type Spread = Pick<ExportRow, 'p5' | 'p50' | 'p95' | 'mean' | 'probability_of_gain'>;
type Values = Pick<ExportRow, 'figure' | 'unit' | 'baseline' | 'scenario' | 'change' | 'income_basis'> & Spread;

/** What a row is about, without its figure. */
export type Subject = Omit<ExportRow, keyof Values>;

/** A figure that both cases have. */
export function bothCases(
  subject: Subject,
  figure: string,
  unit: string,
  baseline: number,
  scenario: number,
): ExportRow {
  return { ...subject, figure, unit, baseline, scenario, change: scenario - baseline, ...UNKNOWN, income_basis: null };
}

/** A figure of the change alone. */
export function changeOnly(subject: Subject, figure: string, unit: string, change: number): ExportRow {
  return { ...subject, figure, unit, baseline: null, scenario: null, change, ...UNKNOWN, income_basis: null };
}

/** A row with how sure its change is. */
export function spreadOf(row: ExportRow, interval: Interval | null | undefined): ExportRow {
  if (interval === null || interval === undefined) return row;
  const { p5, p50, p95, mean, probabilityOfGain } = interval;
  // A quantile may be -0, which one format keeps and another does not.
  return { ...row, p5: p5 + 0, p50: p50 + 0, p95: p95 + 0, mean: mean + 0, probability_of_gain: probabilityOfGain };
}

const UNKNOWN: Spread = { p5: null, p50: null, p95: null, mean: null, probability_of_gain: null };

export const USD = 'usd';
export const USD_PER_YEAR = 'usd_per_year';
export const RATIO = 'ratio';
export const PORTS_PER_YEAR = 'ports_per_year';
export const INDEX = 'index';
