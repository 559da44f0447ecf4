import type { Estimate, Triple } from '../../domain/estimate.ts';
import { pertCrps } from './pert-crps.ts';

/** How a forecast came out; amounts in its unit. Null: the forecast says too little for the figure. */
export interface ForecastScore {
  /** The single number that the forecast stands for: its own, else the middle of its range. */
  readonly point: number | null;
  /** Point − outcome: positive where the forecast was too high. */
  readonly error: number | null;
  readonly absoluteError: number | null;
  /** Absolute error over the size of the outcome; null too where that is 0, and for calendar years. */
  readonly relativeError: number | null;
  /** Whether the outcome lies in the range, or beyond the one end that was given; null where there is neither. */
  readonly insideInterval: boolean | null;
  /** Continuous ranked probability score of the range as PERT; of a point, its absolute error. */
  readonly crps: number | null;
}

export const NOT_SCORED = ['NO_NUMBER', 'NO_OUTCOME', 'OUTCOME_IN_WORDS'] as const;
/** Why a forecast has no score. */
export type NotScored = (typeof NOT_SCORED)[number];

export interface ScorableForecast {
  readonly value: Estimate | null;
  readonly unit: string | null;
  readonly actual: string | null;
  readonly actualValue: number | null;
}

export type Verdict =
  | { readonly score: ForecastScore; readonly notScored: null }
  | { readonly score: null; readonly notScored: NotScored };

/** Scores a forecast against its outcome, or says why it cannot be. */
export function judgeForecast({ value, unit, actual, actualValue }: ScorableForecast): Verdict {
  if (value === null) return { score: null, notScored: 'NO_NUMBER' };
  if (actualValue !== null) return { score: scoreForecast(value, unit, actualValue), notScored: null };
  return { score: null, notScored: actual === null ? 'NO_OUTCOME' : 'OUTCOME_IN_WORDS' };
}

function scoreForecast(value: Estimate, unit: string | null, outcome: number): ForecastScore {
  const range = rangeOf(value);
  const point = range?.mid ?? value.mid;
  const error = point === null ? null : point - outcome;
  const absoluteError = error === null ? null : Math.abs(error);
  const relative = absoluteError !== null && outcome !== 0 && unit !== 'year';
  return {
    point,
    error,
    absoluteError,
    relativeError: relative ? absoluteError / Math.abs(outcome) : null,
    insideInterval: isInside(value, outcome),
    crps: range === null ? absoluteError : pertCrps(range, outcome),
  };
}

/** Both ends, with the middle as mode where none is given; null where an end is missing. */
function rangeOf({ low, mid, high }: Estimate): Triple | null {
  return low === null || high === null ? null : { low, mid: mid ?? (low + high) / 2, high };
}

function isInside({ low, high }: Estimate, outcome: number): boolean | null {
  if (low === null && high === null) return null;
  return (low === null || outcome >= low) && (high === null || outcome <= high);
}
