import { claimAsOf } from '../../../queries/as-of/conditions.ts';
import { claimConditions } from '../../../queries/claim/claim-filter.ts';
import { claimList, claimOrder } from '../../../queries/claim/claim-lists.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { connectRoot } from '../../paging/connect.ts';
import { orderTerms } from '../../paging/order-terms.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';
import { claimCriteria } from './claim-criteria.ts';

export const claimQuery = {
  claim: (_root, { id }, context, info) =>
    findOrSuggest(context, info, { kind: 'Claim', loader: context.loaders.claimById, value: id, argument: 'id' }),

  async claims(_root, { where, orderBy, asOf, ...page }, context, info) {
    const filter = claimConditions(await claimCriteria(context, where ?? {}));
    return connectRoot(context, info, claimList, claimOrder(orderTerms(orderBy, 'KEY')), page, [
      ...filter,
      ...claimAsOf('n', asOf),
    ]);
  },
} satisfies QueryResolvers;
