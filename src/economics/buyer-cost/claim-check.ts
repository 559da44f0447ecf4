import type { Estimate } from '../../domain/estimate.ts';
import type { BuyerCost, Spread } from './buyer-cost-types.ts';

/** What somebody states about a technology beside the DSP pluggable. */
export interface ComparableClaim {
  readonly id: string;
  readonly technology: string;
  readonly metric: string;
  readonly variant: string | null;
  readonly value: Estimate;
}

/** Whether the whole network is meant, whose switches and fibre the model's port does not hold. */
export type ClaimScope = 'PORT' | 'NETWORK';

/** A claim beside the model's figure. Changes against the reference, ratios: −0.4 is 40 percent less. */
export interface ClaimCheck {
  readonly claim: string;
  readonly technology: string;
  readonly quantity: 'COST' | 'POWER';
  readonly scope: ClaimScope;
  /** The ends as stated; null where the claim leaves one open. */
  readonly claimedLow: number | null;
  readonly claimedHigh: number | null;
  readonly ours: Spread;
  /** The model's mid less the middle of the claim. */
  readonly difference: number;
  /** Whether the claim's range and the model's meet. */
  readonly agrees: boolean;
}

export const COMPARED_METRICS = ['COST_CHANGE', 'POWER_CHANGE', 'POWER_RATIO'] as const;

/** Null for a claim about something else, such as a whole cluster. */
export function checkClaim(cost: BuyerCost, claim: ComparableClaim): ClaimCheck | null {
  const port = cost.technologies.find(({ technology }) => technology === claim.technology);
  const subject = subjectOf(claim);
  const range = rangeOf(claim);
  if (port === undefined || subject === null || range === null) return null;
  const ours = changeOf(subject.quantity === 'COST' ? port.relativePerBit : port.relativePower);
  const { low, high } = range;
  return {
    claim: claim.id,
    technology: claim.technology,
    ...subject,
    claimedLow: Number.isFinite(low) ? low : null,
    claimedHigh: Number.isFinite(high) ? high : null,
    ours,
    difference: ours.mid - middleOf(range),
    agrees: ours.low <= high && low <= ours.high,
  };
}

function subjectOf({ metric, variant }: ComparableClaim): Pick<ClaimCheck, 'quantity' | 'scope'> | null {
  const what = variant ?? '';
  if (metric === 'COST_CHANGE' && what.startsWith('per bit')) return { quantity: 'COST', scope: 'PORT' };
  if (metric === 'COST_CHANGE' && what.startsWith('networking')) return { quantity: 'COST', scope: 'NETWORK' };
  if (metric === 'POWER_CHANGE' && what.includes('vs DSP pluggable')) return { quantity: 'POWER', scope: 'PORT' };
  return metric === 'POWER_RATIO' && what.startsWith('pluggable to') ? { quantity: 'POWER', scope: 'PORT' } : null;
}

interface ClaimedRange {
  readonly low: number;
  readonly high: number;
}

/** As changes. A ratio says how many times the pluggable's power is that of the technology. One end alone is a bound. */
function rangeOf({ metric, value }: ComparableClaim): ClaimedRange | null {
  const { low, mid, high } = value;
  if (low === null && mid === null && high === null) return null;
  const lowest = low ?? mid ?? Number.NEGATIVE_INFINITY;
  const highest = high ?? mid ?? Number.POSITIVE_INFINITY;
  if (metric !== 'POWER_RATIO') return { low: lowest / 100, high: highest / 100 };
  // More times less is a deeper cut, so that the ends change places; "over" and "up to" leave the other end open.
  return {
    low: Number.isFinite(highest) ? 1 / highest - 1 : Number.NEGATIVE_INFINITY,
    high: lowest > 0 ? 1 / lowest - 1 : Number.POSITIVE_INFINITY,
  };
}

function middleOf({ low, high }: ClaimedRange): number {
  if (!Number.isFinite(low)) return high;
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

function changeOf({ low, mid, high }: Spread): Spread {
  return { low: low - 1, mid: mid - 1, high: high - 1 };
}
