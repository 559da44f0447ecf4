import type { Triple } from '../../domain/estimate.ts';
import { boundsOf } from '../validation/check-values.ts';
import type { Staleness } from './choice-types.ts';
import type { ChosenPoints } from './chosen-point.ts';
import { monthsBetween } from './months.ts';
import { within } from './to-triple.ts';

/** How much wider an interval is at an age: the square root of 2 to the number of half-lives. */
export function widening(ageMonths: number, { halfLifeMonths }: Staleness): number {
  return Math.SQRT2 ** (ageMonths / halfLifeMonths);
}

/** The triple with its ends farther from its mode, and still where its parameter may be. */
export function widened(id: string, { low, mid, high }: Triple, factor: number): Triple {
  const down = within(id, mid - factor * (mid - low));
  const positive = boundsOf(id).aboveLow === true;
  return { low: positive ? Math.max(down, low / factor) : down, mid, high: within(id, mid + factor * (high - mid)) };
}

/** Every dated point as wide as its age makes it; `today`: the day that ages count to. */
export function withStaleness(chosen: ChosenPoints, staleness: Staleness, today: string): ChosenPoints {
  const entries = [...chosen].map(([id, points]) => {
    const aged = points.map((point) => {
      if (point.date === null) return point;
      return { ...point, value: widened(id, point.value, widening(monthsBetween(point.date, today), staleness)) };
    });
    return [id, aged] as const;
  });
  return new Map(entries);
}
