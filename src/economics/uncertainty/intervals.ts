import { InputError } from '../../domain/input-error.ts';
import { sortedBy } from '../key-order.ts';
import type { GaussianCopula } from '../numerics/gaussian-copula.ts';
import type { FactorLayout, FigureKind } from './factor-layout.ts';
import { SUMMARY_SIZE } from './summaries.ts';
import type { DrawChoice } from './uncertainty.ts';

/** How sure a change is: US dollars of one year, or of the first year for a present value. */
export interface Interval {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
  /** Of the mean. */
  readonly standardError: number;
  /** Share of the draws with a change above 0. */
  readonly probabilityOfGain: number;
  readonly draws: number;
  readonly seed: number;
}

/** A calendar year, or the present value over all years. */
export type Period = number | 'PRESENT_VALUE';

/** The intervals of every figure of a comparison, in one domain or over all. */
export interface Intervals {
  readonly choice: DrawChoice;
  /** A firm, the rest of a stage or, grouped, an ultimate parent; null where it holds nothing anywhere. */
  holder(key: string, grouped: boolean, period: Period): Interval | null;
  stage(key: string, period: Period): Interval | null;
  pool(period: Period): Interval;
  /** Null where nothing was correlated. */
  readonly correlations: UsedCorrelations | null;
}

/** Rank correlations as drawn, after the repair to the nearest correlation matrix. */
export interface UsedCorrelations {
  /** In key order. */
  readonly parameters: readonly string[];
  readonly ranks: readonly (readonly number[])[];
  /** Whether those asked for contradicted each other. */
  readonly repaired: boolean;
}

export function readIntervals(
  layout: FactorLayout,
  years: readonly number[],
  choice: DrawChoice,
  summaries: Float64Array,
  correlations: UsedCorrelations | null,
): Intervals {
  const places = new Map(layout.rows.map(({ kind, key }, row) => [`${kind} ${key}`, row]));
  const at = (kind: FigureKind, key: string, period: Period): Interval | null => {
    const row = places.get(`${kind} ${key}`);
    return row === undefined ? null : intervalAt(row * layout.periods + positionOf(years, period), choice, summaries);
  };
  return {
    choice,
    correlations,
    holder: (key, grouped, period) => (grouped ? at('group', key, period) : null) ?? at('holder', key, period),
    stage: (key, period) => at('stage', key, period),
    pool: (period) => at('pool', 'pool', period) ?? missing(),
  };
}

export function usedCorrelations(choice: DrawChoice, copula: GaussianCopula | null): UsedCorrelations | null {
  if (copula === null) return null;
  const parameters = sortedBy(new Set(choice.correlations.flatMap(({ a, b }) => [a, b])), (id) => id);
  return { parameters, ranks: copula.ranks, repaired: copula.repaired };
}

function intervalAt(place: number, { draws, seed }: DrawChoice, summaries: Float64Array): Interval {
  const start = place * SUMMARY_SIZE;
  const [p5 = 0, p50 = 0, p95 = 0, mean = 0, standardError = 0, probabilityOfGain = 0] = summaries.subarray(
    start,
    start + SUMMARY_SIZE,
  );
  return { p5, p50, p95, mean, standardError, probabilityOfGain, draws, seed };
}

function positionOf(years: readonly number[], period: Period): number {
  if (period === 'PRESENT_VALUE') return years.length;
  const position = years.indexOf(period);
  if (position !== -1) return position;
  const message = `${period} is outside the years of this answer, ${years[0]} to ${years.at(-1)}`;
  throw new InputError([{ argument: 'year', message }]);
}

function missing(): never {
  throw new Error('every comparison has a pool');
}
