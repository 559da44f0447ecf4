import type { Triple } from '../../domain/estimate.ts';
import type { TradeLink } from '../../domain/graph/trade.ts';

/** A delivery of which a source says what part of the supplier's revenue it is. */
export interface DisclosedLink {
  readonly link: TradeLink;
  readonly share: Triple;
}

/** The disclosed ones among links, as of a year: an end that is not stated is the one that is. */
export function disclosedIn(links: readonly TradeLink[], year: number): readonly DisclosedLink[] {
  return links.flatMap((link) => {
    const share = shareOf(link);
    return share !== null && holdsIn(link, year) ? [{ link, share }] : [];
  });
}

function shareOf({ share }: TradeLink): Triple | null {
  if (share === null) return null;
  const ends = [share.low, share.mid, share.high].filter((value) => value !== null);
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return { low, mid: share.mid ?? (low + high) / 2, high };
}

/** Dates are ISO 8601, so that texts compare as days. A link whose end is not known goes on. */
function holdsIn({ validFrom, validTo }: TradeLink, year: number): boolean {
  return (validFrom ?? '') <= `${year}-12-31` && (validTo === null || validTo >= `${year}-01-01`);
}
