import type { Triple } from '../../domain/estimate.ts';
import type { StatedPart, TradeLink } from '../../domain/graph/trade.ts';
import { wasKnown } from '../../economics/resolution/claim-record.ts';
import { holdsIn } from './holds-in.ts';

/** A delivery of which a source says what part of the supplier's revenue it is. */
export interface StatedLink {
  readonly link: TradeLink;
  readonly claims: readonly string[];
  readonly share: Triple;
  /** Whether a filing says so, and a claim of it stands. */
  readonly disclosed: boolean;
}

/**
 * Those among links of which the share is stated, as of a year: an end that is not stated is the one that is. With a day,
 * a share counts where a claim behind it was known by then.
 */
export function statedIn(links: readonly TradeLink[], year: number, knownOn: string | null): readonly StatedLink[] {
  return links.flatMap((link) => {
    const { stated } = link;
    const share = stated && shareOf(stated);
    if (stated === null || share === null || !holdsIn(link.valid, year)) return [];
    const claims = stated.claims.filter(({ knownFrom }) => wasKnown(knownFrom, knownOn)).map(({ id }) => id);
    if (knownOn !== null && claims.length === 0) return [];
    return [{ link, claims, share, disclosed: stated.isFiled && claims.length > 0 }];
  });
}

function shareOf({ share }: StatedPart): Triple | null {
  const ends = [share.low, share.mid, share.high].filter((value) => value !== null);
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return { low, mid: share.mid ?? (low + high) / 2, high };
}
