import type { Firm, Listing } from '../../../domain/graph/firm.ts';
import type { Loaders } from '../../loaders/index.ts';

/** In capitals. */
export interface WantedListing {
  readonly ticker: string;
  /** Null: any. */
  readonly exchange: string | null;
}

export function listingOf(ticker: string, exchange: string | null): WantedListing {
  return { ticker: ticker.toUpperCase(), exchange: exchange?.toUpperCase() ?? null };
}

/** The firms that are listed so, by slug. */
export async function firmsListed(
  { firmsByTicker }: Pick<Loaders, 'firmsByTicker'>,
  wanted: WantedListing,
): Promise<Firm[]> {
  const firms = await firmsByTicker.load(wanted.ticker);
  return firms.filter(({ listings }) => listings.some((listing) => fits(listing, wanted)));
}

export function fits(listing: Listing, { ticker, exchange }: WantedListing): boolean {
  return listing.ticker.toUpperCase() === ticker && (exchange === null || listing.exchange.toUpperCase() === exchange);
}
