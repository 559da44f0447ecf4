import type { Lever } from '../../economics/goal-seek/goal-seek-types.ts';
import type { Comparison } from '../../economics/scenario.ts';

/** A comparison that names the sought lever's firm as well, so that a firm new to the chain is read from the graph. */
export function withLeversFirm(comparison: Comparison, lever: Lever): Comparison {
  if (!('share' in lever)) return comparison;
  const shares = [...(comparison.scenario?.shares ?? []), { ...lever.share, share: 0 }];
  return { ...comparison, scenario: { ...comparison.scenario, shares } };
}
