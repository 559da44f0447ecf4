import type { GraphQLResolveInfo } from 'graphql';
import type { Firm } from '../../../domain/graph/firm.ts';
import { firmsByTicker } from '../../../queries/firm/firms-by-ticker.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import { suggest } from '../../references/find-or-suggest.ts';

/** The firm with a ticker. Several firms with it, and no exchange to tell them apart: refused, naming the exchanges. */
export async function firmByTicker(
  context: RequestContext,
  { path }: Pick<GraphQLResolveInfo, 'path'>,
  ticker: string,
  exchange: string | null,
): Promise<Firm | null> {
  const wanted = { ticker: ticker.toUpperCase(), exchange: exchange?.toUpperCase() ?? null };
  const firms = (await firmsByTicker(context.reader, wanted.ticker)).filter((firm) => isListed(firm, wanted));
  const [only, ...others] = firms;
  if (only === undefined) await suggest(context, path, 'Firm', ticker);
  if (others.length > 0) throw ambiguous(firms, wanted.ticker);
  return only ?? null;
}

interface Wanted {
  readonly ticker: string;
  readonly exchange: string | null;
}

function isListed(firm: Firm, { ticker, exchange }: Wanted): boolean {
  return firm.listings.some(
    (listing) =>
      listing.ticker.toUpperCase() === ticker && (exchange === null || listing.exchange.toUpperCase() === exchange),
  );
}

function ambiguous(firms: readonly Firm[], ticker: string) {
  const exchanges = firms.flatMap(({ listings }) =>
    listings.filter((listing) => listing.ticker.toUpperCase() === ticker),
  );
  const names = [...new Set(exchanges.map(({ exchange }) => exchange))].sort();
  return badInput(
    'exchange',
    `${firms.length} firms have the ticker ${ticker}; name the exchange: ${names.join(', ')}.`,
    names,
  );
}
