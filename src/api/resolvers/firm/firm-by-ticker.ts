import type { GraphQLResolveInfo } from 'graphql';
import type { Firm } from '../../../domain/graph/firm.ts';
import type { RequestContext } from '../../context.ts';
import { suggest } from '../../references/find-or-suggest.ts';
import { firmListed } from './firm-listed.ts';

/** The firm with a ticker; null where there is none, with near names under `extensions.suggestions`. */
export async function firmByTicker(
  context: RequestContext,
  { path }: Pick<GraphQLResolveInfo, 'path'>,
  ticker: string,
  exchange: string | null,
): Promise<Firm | null> {
  const firm = await firmListed(context.loaders, { ticker, exchange });
  if (firm === null) await suggest(context, path, 'Firm', ticker);
  return firm;
}
