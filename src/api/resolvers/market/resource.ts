import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf } from '../../../queries/as-of/conditions.ts';
import type { ResourceResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Resource = {
  id: ({ slug }) => toGlobalId('Resource', slug),
  claims: ({ slug }, { asOf, ...page }, { loaders }) =>
    connectChildren(loaders.claimsAbout.Resource, slug, page, claimAsOf('n', asOf)),
} satisfies ResourceResolvers;
