import { groupBy } from '../../domain/group-by.ts';
import { sumOf } from '../summation.ts';
import type { ForecastScore } from './score-forecast.ts';

/** A score and the unit of its amounts. */
export interface ScoreInUnit {
  readonly unit: string | null;
  readonly score: ForecastScore;
}

/** How several forecasts came out together. */
export interface ScoreSummary {
  readonly tooHigh: number;
  readonly tooLow: number;
  /** Forecasts with a range or one end. */
  readonly intervals: number;
  readonly insideInterval: number;
  readonly units: readonly UnitSummary[];
}

/** The scores of one unit that have a point, amounts in the unit. */
export interface UnitSummary {
  readonly unit: string | null;
  readonly scored: number;
  /** Mean of point − outcome: the bias. */
  readonly meanError: number;
  readonly meanAbsoluteError: number;
  /** Null where no outcome allows a relative error. */
  readonly medianRelativeError: number | null;
  readonly meanCrps: number;
}

export function summariseScores(scores: readonly ScoreInUnit[]): ScoreSummary {
  const errors = present(scores, 'error');
  const inside = scores.flatMap(({ score }) => score.insideInterval ?? []);
  return {
    tooHigh: errors.filter((error) => error > 0).length,
    tooLow: errors.filter((error) => error < 0).length,
    intervals: inside.length,
    insideInterval: inside.filter(Boolean).length,
    units: [...groupBy(scores, ({ unit }) => unit ?? '')].flatMap(([, members]) => summariseUnit(members)),
  };
}

function summariseUnit(scores: readonly ScoreInUnit[]): UnitSummary[] {
  const errors = present(scores, 'error');
  if (errors.length === 0) return [];
  return [
    {
      unit: scores[0]?.unit ?? null,
      scored: errors.length,
      meanError: meanOf(errors),
      meanAbsoluteError: meanOf(present(scores, 'absoluteError')),
      medianRelativeError: medianOf(present(scores, 'relativeError')),
      meanCrps: meanOf(present(scores, 'crps')),
    },
  ];
}

function present(
  scores: readonly ScoreInUnit[],
  figure: 'error' | 'absoluteError' | 'relativeError' | 'crps',
): readonly number[] {
  return scores.flatMap(({ score }) => score[figure] ?? []);
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
