import { byKey } from '../key-order.ts';
import type { Swing } from '../sensitivity/swings.ts';
import type { ParameterView } from './parameter-view.ts';

/** A parameter on which speakers differ, and what hangs on it. */
export interface Disagreement {
  readonly view: ParameterView;
  /** As the view's; above 0. */
  readonly disagreement: number;
  /** How far the output moves over the house's range. */
  readonly swingUsd: number;
  /** Disagreement times swing: about what the output moves from the lowest speaker to the highest. */
  readonly atStakeUsd: number;
}

/** The most at stake first, then the largest disagreement, then by id. */
export function disagreementsOf(views: readonly ParameterView[], swings: readonly Swing[]): readonly Disagreement[] {
  const swingOf = new Map(swings.map(({ parameter, swing }) => [parameter, swing]));
  const found = views.flatMap((view): readonly Disagreement[] => {
    const { id, disagreement } = view;
    if (disagreement === null || disagreement === 0) return [];
    const swingUsd = swingOf.get(id) ?? 0;
    return [{ view, disagreement, swingUsd, atStakeUsd: disagreement * swingUsd }];
  });
  return found.sort(
    (a, b) => b.atStakeUsd - a.atStakeUsd || b.disagreement - a.disagreement || byKey(a.view.id, b.view.id),
  );
}
