import type { GraphQLError } from 'graphql';
import type { Firm, Listing } from '../../../domain/graph/firm.ts';
import { badInput } from '../../errors/api-error.ts';
import type { Loaders } from '../../loaders/index.ts';

/** In capitals. */
interface Wanted {
  readonly ticker: string;
  /** Null: any. */
  readonly exchange: string | null;
}

/**
 * The firm with a ticker, in any letters; null where there is none. Several firms with it, and no exchange to tell them apart:
 * refused, naming the exchanges; of one listing: the firms.
 * @param within the path of the input that holds the two arguments, with a dot at its end; empty where they are the field's own
 */
export async function firmListed(
  { slugsByTicker, firmBySlug }: Pick<Loaders, 'slugsByTicker' | 'firmBySlug'>,
  given: { readonly ticker: string; readonly exchange: string | null },
  within = '',
): Promise<Firm | null> {
  const wanted = { ticker: given.ticker.toUpperCase(), exchange: given.exchange?.toUpperCase() ?? null };
  const known = await firmBySlug.findAll(await slugsByTicker.load(wanted.ticker));
  const firms = known.filter((firm) => listingsOf(firm, wanted).length > 0);
  if (firms.length > 1) throw ambiguous(firms, wanted, within);
  return firms[0] ?? null;
}

function ambiguous(firms: readonly Firm[], wanted: Wanted, within: string): GraphQLError {
  const exchanges = exchangesOf(firms, wanted);
  const [only, ...others] = exchanges;
  if (others.length === 0) {
    const slugs = firms.map(({ slug }) => slug).join(', ');
    const listing = `${only}:${wanted.ticker}`;
    const message = `${firms.length} firms are listed as ${listing}; ask for one by its slug: ${slugs}.`;
    return badInput(`${within}ticker`, message);
  }
  return badInput(
    `${within}exchange`,
    `${firms.length} firms have the ticker ${wanted.ticker}; name the exchange: ${exchanges.join(', ')}.`,
    exchanges,
  );
}

/** Each once, in capitals. */
function exchangesOf(firms: readonly Firm[], wanted: Wanted): readonly string[] {
  const listings = firms.flatMap((firm) => listingsOf(firm, wanted));
  return [...new Set(listings.map(({ exchange }) => exchange.toUpperCase()))].sort();
}

function listingsOf({ listings }: Firm, wanted: Wanted): readonly Listing[] {
  return listings.filter(
    ({ ticker, exchange }) =>
      ticker.toUpperCase() === wanted.ticker &&
      (wanted.exchange === null || exchange.toUpperCase() === wanted.exchange),
  );
}
