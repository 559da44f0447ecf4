import type { Seen } from '../../domain/vocabulary.ts';
import { sumBy } from '../summation.ts';
import type { Influence } from './influences.ts';

/**
 * On what the spread of a figure rests: shares of the sum of squared swings, which is the variance up to one factor where
 * the figure is about linear in each parameter. Null where nothing moves the figure.
 */
export interface EvidenceQuality {
  /** On parameters whose value is assumed. */
  readonly assumedVarianceShare: number | null;
  /** On parameters that rest on recalled claims only. */
  readonly recalledVarianceShare: number | null;
  /** On either. */
  readonly assumedOrRecalledVarianceShare: number | null;
  /** How many parameters move the figure. */
  readonly parameters: number;
}

/** @param seenOf how a claim was read; null for one that the graph lacks */
export function evidenceQuality(
  influences: readonly Influence[],
  seenOf: (claim: string) => Seen | null,
): EvidenceQuality {
  const assumed = ({ basis }: Influence) => basis === 'ASSUMED';
  const recalled = ({ claims }: Influence) => claims.length > 0 && claims.every((claim) => seenOf(claim) === 'RECALL');
  const share = (counts: (influence: Influence) => boolean) => shareOf(influences, counts);
  return {
    assumedVarianceShare: share(assumed),
    recalledVarianceShare: share(recalled),
    assumedOrRecalledVarianceShare: share((influence) => assumed(influence) || recalled(influence)),
    parameters: influences.length,
  };
}

function shareOf(influences: readonly Influence[], counts: (influence: Influence) => boolean): number | null {
  // Over the largest, so that no square overflows or vanishes.
  const largest = Math.max(0, ...influences.map(({ swingUsd }) => swingUsd));
  if (largest === 0) return null;
  const squares = (list: readonly Influence[]) => sumBy(list, ({ swingUsd }) => (swingUsd / largest) ** 2);
  return squares(influences.filter(counts)) / squares(influences);
}
