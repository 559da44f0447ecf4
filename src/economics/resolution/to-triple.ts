import type { Estimate, Triple } from '../../domain/estimate.ts';
import type { ParameterPoint } from '../evidence.ts';
import { growsGeometrically } from '../parameter-id.ts';
import { geometricBetween, linearBetween } from '../parameters/path.ts';
import { boundsOf } from '../validation/check-values.ts';

/**
 * The house's values in a year, between its points as the model has them and flat outside. At least one point. A bound
 * with an end at 0 runs straight where the mode grows by a rate: where they cross, it is the mode.
 */
export function houseAt(id: string, points: readonly ParameterPoint[], year: number | null): Triple {
  const after = points.findIndex((point) => year !== null && point.year !== null && point.year >= year);
  const right = points[after === -1 ? points.length - 1 : after];
  const left = after === -1 ? right : (points[after - 1] ?? right);
  if (left === undefined || right === undefined) throw new RangeError('a parameter has at least one point');
  if (year === null || left.year === null || right.year === null || left === right) return right.value;
  const part = (year - left.year) / (right.year - left.year);
  const between = growsGeometrically(id) ? geometricBetween : linearBetween;
  const at = (bound: keyof Triple) => between(left.value[bound], right.value[bound], part);
  if (right.year === year) return right.value;
  const mid = at('mid');
  return { low: Math.min(at('low'), mid), mid, high: Math.max(mid, at('high')) };
}

/** The triple of a statement; see the README for what a single number takes from the house's row. */
export function tripleOf(id: string, { low, mid, high }: Estimate, house: Triple): Triple {
  if (mid === null) {
    const [from, to] = [low ?? high ?? house.mid, high ?? low ?? house.mid];
    return { low: from, mid: (from + to) / 2, high: to };
  }
  const asDifference = house.low < 0 || house.mid === 0;
  const like = (end: number) => within(id, asDifference ? mid + end - house.mid : end * (mid / house.mid));
  const ends = [low ?? like(house.low), high ?? like(house.high)] as const;
  return { low: Math.min(...ends, mid), mid, high: Math.max(...ends, mid) };
}

/** The nearest number that the parameter may have. */
export function within(id: string, value: number): number {
  const { low, high, belowHigh } = boundsOf(id);
  if (id.startsWith('margin/')) return Math.min(1, Math.max(-1, value));
  return Math.max(low, Math.min(belowHigh === true ? high - NEAR : high, value));
}

/** A bound that is refused itself is approached to this distance. */
const NEAR = 1e-6;
