import type { Triple } from '../../domain/estimate.ts';
import { incompleteBeta } from '../numerics/incomplete-beta.ts';
import { logBeta } from '../numerics/log-beta.ts';
import { pertShape } from '../numerics/pert.ts';

/**
 * Continuous ranked probability score of PERT(low, mid, high) for an outcome, ∫ (F(x) − 1{x ≥ outcome})² dx, in the triple's
 * unit; 0 is perfect, and a constant scores its absolute error. Closed form of the beta distribution (Taillardat, Mestre,
 * Zamo and Naveau 2016, Monthly Weather Review 144, appendix), stretched to the range. Throws a RangeError unless
 * low ≤ mid ≤ high.
 */
export function pertCrps(triple: Triple, outcome: number): number {
  const range = triple.high - triple.low;
  if (range === 0) return Math.abs(outcome - triple.low);
  const { alpha, beta } = pertShape(triple);
  return range * betaCrps(alpha, beta, (outcome - triple.low) / range);
}

function betaCrps(alpha: number, beta: number, y: number): number {
  const spread = (2 * Math.exp(logBeta(2 * alpha, 2 * beta) - 2 * logBeta(alpha, beta))) / alpha;
  const below = incompleteBeta(y, alpha, beta);
  const belowOfMean = incompleteBeta(y, alpha + 1, beta);
  return y * (2 * below - 1) + (alpha / (alpha + beta)) * (1 - 2 * belowOfMean - spread);
}
