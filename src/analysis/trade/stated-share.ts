import type { Estimate, Triple } from '../../domain/estimate.ts';
import type { TradeLink } from '../../domain/graph/trade.ts';
import { wasKnown } from '../../economics/resolution/claim-record.ts';
import { holdsIn } from './holds-in.ts';

/** A delivery of which a source says what part of the supplier's revenue it is. */
export interface StatedLink {
  readonly link: TradeLink;
  /** Those behind the delivery that were known by the day: one at least states the share. */
  readonly claims: readonly string[];
  readonly share: Triple;
  /** Whether a filing says so. */
  readonly disclosed: boolean;
}

/**
 * Those among links of which the share is stated, as of a year: an end that is not stated is the one that is. With a day,
 * the share is the newest of those that had been stated by then.
 */
export function statedIn(links: readonly TradeLink[], year: number, knownOn: string | null): readonly StatedLink[] {
  const isKnown = ({ knownFrom }: { readonly knownFrom: string | null }) => wasKnown(knownFrom, knownOn);
  return links.flatMap((link) => {
    const { stated } = link;
    const newest = stated?.shares.find(isKnown);
    const share = newest && shareOf(newest.share);
    if (!stated || !share || !holdsIn(link.valid, year)) return [];
    const claims = stated.claims.filter(isKnown).map(({ id }) => id);
    return [{ link, claims, share, disclosed: stated.isFiled }];
  });
}

function shareOf(share: Estimate): Triple | null {
  const ends = [share.low, share.mid, share.high].filter((value) => value !== null);
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return { low, mid: share.mid ?? (low + high) / 2, high };
}
