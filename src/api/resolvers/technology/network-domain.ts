import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf } from '../../../queries/as-of/conditions.ts';
import type { NetworkDomainResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const NetworkDomain = {
  id: ({ slug }) => toGlobalId('NetworkDomain', slug),
  generations: ({ slug }, _args, { loaders }) => loaders.domainGenerations.load(slug),
  claims: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.claimsAbout.NetworkDomain, info, slug, page, claimAsOf('n', asOf)),
} satisfies NetworkDomainResolvers;
