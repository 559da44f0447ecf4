import type { ExportRow } from './table.ts';

/** What a row is about, without its figure. */
export type Subject = Omit<ExportRow, 'figure' | 'unit' | 'baseline' | 'scenario' | 'change'>;

/** A figure that both cases have. */
export function bothCases(
  subject: Subject,
  figure: string,
  unit: string,
  baseline: number,
  scenario: number,
): ExportRow {
  return { ...subject, figure, unit, baseline, scenario, change: scenario - baseline };
}

/** A figure of the change alone. */
export function changeOnly(subject: Subject, figure: string, unit: string, change: number | null): ExportRow {
  return { ...subject, figure, unit, baseline: null, scenario: null, change };
}

export const USD = 'usd';
export const USD_PER_YEAR = 'usd_per_year';
export const RATIO = 'ratio';
export const PORTS_PER_YEAR = 'ports_per_year';
export const INDEX = 'index';
