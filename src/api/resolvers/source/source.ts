import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf } from '../../../queries/as-of/conditions.ts';
import type { SourceResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Source = {
  id: ({ key }) => toGlobalId('Source', key),
  claims: ({ key }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.sourceClaims, info, key, page, claimAsOf('n', asOf)),
} satisfies SourceResolvers;
