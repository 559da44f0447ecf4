/** Two values of one year, in one unit. */
export interface YearPoint {
  /** A calendar year; a fraction where two lines meet between years. */
  readonly year: number;
  readonly baseline: number;
  readonly scenario: number;
}

/** The points and, where the lines change sides between two of them, the point at which they meet: an area can end there. */
export function withCrossings(points: readonly YearPoint[]): YearPoint[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1];
    const crossing = next && crossingOf(point, next);
    return crossing ? [point, crossing] : [point];
  });
}

function crossingOf(one: YearPoint, next: YearPoint): YearPoint | null {
  const [before, after] = [changeOf(one), changeOf(next)];
  if (before * after >= 0) return null;
  const way = before / (before - after);
  const value = one.baseline + way * (next.baseline - one.baseline);
  return { year: one.year + way * (next.year - one.year), baseline: value, scenario: value };
}

function changeOf({ baseline, scenario }: YearPoint): number {
  return scenario - baseline;
}
