import type { ParameterPoint } from '../evidence.ts';

/** A point of a parameter on its way to the evidence of a scenario. */
export interface ChosenPoint extends ParameterPoint {
  /** ISO day of the newest claim behind it; null where it rests on none that is dated. */
  readonly date: string | null;
  /** Whose claim it is; null for the house's own, an unnamed speaker's or a pooled one. */
  readonly publisher: string | null;
}

/** The points of each parameter, ascending by year. */
export type ChosenPoints = ReadonlyMap<string, readonly ChosenPoint[]>;

/** The points with some of them replaced, or added, by year. */
export function withPoints(points: readonly ChosenPoint[], others: readonly ChosenPoint[]): readonly ChosenPoint[] {
  if (others.length === 0) return points;
  const kept = points.filter(({ year }) => !others.some((other) => other.year === year));
  return [...kept, ...others].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
