import type { Estimate } from '../../domain/estimate.ts';
import type { DatedShare } from '../../domain/graph/trade.ts';
import { byKey } from '../../economics/key-order.ts';
import type { MetClaim, StatedShare } from './stated-claims.ts';

/**
 * What the claims behind a link state of its share, the newest period first, without those that were retracted. The link has
 * the share of the newest of all: where that one stands it counts as the link has it, which may have been corrected since.
 */
export function statedShares(linkShare: Estimate, claims: readonly MetClaim[]): readonly DatedShare[] {
  const stating = claims.flatMap((claim) => (claim.stated === null ? [] : [{ ...claim, stated: claim.stated }]));
  const [newest] = stating.sort(newestFirst);
  const standing = stating.filter(({ isRetracted }) => !isRetracted);
  // `map` makes a list of the very length, and these are kept.
  return standing.map((claim) => ({
    share: claim === newest ? linkShare : claim.stated.share,
    knownFrom: claim.dated.knownFrom,
  }));
}

type Stating = MetClaim & { readonly stated: StatedShare };

/** By the period, and of one period by what was said last. Days are ISO; what has none comes last. */
function newestFirst(a: Stating, b: Stating): number {
  return (
    byKey(b.stated.until ?? '', a.stated.until ?? '') ||
    byKey(b.dated.knownFrom ?? '', a.dated.knownFrom ?? '') ||
    byKey(a.dated.id, b.dated.id)
  );
}
