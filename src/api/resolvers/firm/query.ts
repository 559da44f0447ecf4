import { type FirmCriteria, firmConditions } from '../../../queries/firm/firm-filter.ts';
import { firmList, firmOrder } from '../../../queries/firm/firm-list.ts';
import { badInput } from '../../errors/api-error.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { connectRoot } from '../../paging/connect.ts';
import { orderTerms } from '../../paging/order-terms.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';
import { shownOrKnown } from '../../references/shown-or-known.ts';
import { firmByTicker } from './firm-by-ticker.ts';
import { firmCriteria } from './firm-criteria.ts';

export const firmQuery = {
  firm(_root, { slug = null, ticker = null, exchange = null }, context, info) {
    if ((slug === null) === (ticker === null)) throw badInput('slug', 'Give exactly one of `slug` and `ticker`.');
    if (ticker !== null) return firmByTicker(context, info, ticker, exchange);
    if (exchange !== null) throw badInput('exchange', '`exchange` goes with `ticker`.');
    const lookup = { kind: 'Firm', loader: context.loaders.firmBySlug, value: slug ?? '', argument: 'slug' } as const;
    return findOrSuggest(context, info, { ...lookup, wanted: wantedThing(info) });
  },

  async firms(_root, { where, orderBy, ...page }, context, info) {
    const { loaders } = context;
    const terms = firmOrder(orderTerms(orderBy, 'NAME'));
    const connect = (criteria: FirmCriteria | null) =>
      connectRoot(context, info, firmList, terms, page, criteria === null ? [] : firmConditions(criteria));
    if (!where) return connect(null);
    const { slugs, ...others } = where;
    const criteria = await firmCriteria(loaders, others);
    return shownOrKnown(
      loaders,
      { kind: 'Firm', loader: loaders.firmBySlug, values: slugs, argument: 'where.slugs', page },
      (known) => connect({ ...criteria, slugs: known }),
    );
  },
} satisfies QueryResolvers;
