import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import type { Firm } from '../../../domain/graph/firm.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { suggest } from '../../references/find-or-suggest.ts';
import { firmsListed, fits, listingOf, type WantedListing } from './firms-listed.ts';

/** The firm with a ticker. Several firms with it, and no exchange to tell them apart: refused, naming the exchanges; of one listing: the firms. */
export async function firmByTicker(
  context: RequestContext,
  { path }: Pick<GraphQLResolveInfo, 'path'>,
  ticker: string,
  exchange: string | null,
): Promise<Firm | null> {
  const wanted = listingOf(ticker, exchange);
  const firms = await firmsListed(context.loaders, wanted);
  const [only, ...others] = firms;
  if (only === undefined) await suggest(context, path, 'Firm', ticker);
  if (others.length > 0) throw ambiguous(firms, wanted);
  return only ?? null;
}

function ambiguous(firms: readonly Firm[], wanted: WantedListing): GraphQLError {
  const exchanges = exchangesOf(firms, wanted);
  const [only, ...others] = exchanges;
  if (others.length === 0) {
    const slugs = firms.map(({ slug }) => slug).join(', ');
    const listing = `${only}:${wanted.ticker}`;
    return badInput('ticker', `${firms.length} firms are listed as ${listing}; ask for one by its slug: ${slugs}.`);
  }
  return badInput(
    'exchange',
    `${firms.length} firms have the ticker ${wanted.ticker}; name the exchange: ${exchanges.join(', ')}.`,
    exchanges,
  );
}

/** Each once, in capitals. */
function exchangesOf(firms: readonly Firm[], wanted: WantedListing): readonly string[] {
  const listings = firms.flatMap((firm) => firm.listings.filter((listing) => fits(listing, wanted)));
  return [...new Set(listings.map(({ exchange }) => exchange.toUpperCase()))].sort();
}
