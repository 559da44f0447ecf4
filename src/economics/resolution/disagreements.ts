import { byKey } from '../key-order.ts';
import type { Swing } from '../sensitivity/swings.ts';
import { sumBy } from '../summation.ts';
import type { ParameterValue, ParameterView } from './parameter-view.ts';

/** A parameter on which speakers differ, and what hangs on it. */
export interface Disagreement {
  readonly view: ParameterView;
  /** On the values that the figure is made of; above 0. */
  readonly disagreement: number;
  /** How far the output moves over the house's range. */
  readonly swingUsd: number;
  /** Disagreement times swing: about what the output moves from the lowest speaker to the highest. */
  readonly atStakeUsd: number;
}

/**
 * The most at stake first, then the largest disagreement, then by id.
 * @param year of the swings; null where they are of the present value over all years
 */
export function disagreementsOf(
  views: readonly ParameterView[],
  swings: readonly Swing[],
  year: number | null,
): readonly Disagreement[] {
  const swingOf = new Map(swings.map(({ parameter, swing }) => [parameter, swing]));
  const found = views.flatMap((view): readonly Disagreement[] => {
    const { id, values } = view;
    const disagreement = year === null ? meanOf(values) : disagreementIn(values, year);
    if (disagreement === 0) return [];
    const swingUsd = swingOf.get(id) ?? 0;
    return [{ view, disagreement, swingUsd, atStakeUsd: disagreement * swingUsd }];
  });
  return found.sort(
    (a, b) => b.atStakeUsd - a.atStakeUsd || b.disagreement - a.disagreement || byKey(a.view.id, b.view.id),
  );
}

/** A swing moves every year of a path; a value on which only the house speaks stays where it is. */
function meanOf(values: readonly ParameterValue[]): number {
  return sumBy(values, ({ disagreement }) => disagreement ?? 0) / Math.max(1, values.length);
}

/** Of a constant its only one; of a path on the straight line between the years that somebody speaks of, flat outside. */
function disagreementIn(values: readonly ParameterValue[], year: number): number {
  const after = values.findIndex((value) => value.year === null || value.year >= year);
  const right = values[after] ?? values.at(-1);
  const left = values[after - 1];
  if (left === undefined || left.year === null || right === undefined || right.year === null) {
    return right?.disagreement ?? 0;
  }
  const part = (year - left.year) / (right.year - left.year);
  return (left.disagreement ?? 0) * (1 - part) + (right.disagreement ?? 0) * part;
}
