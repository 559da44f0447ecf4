import { toGlobalId } from '../../../domain/global-id.ts';
import type { NetworkDomainResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const NetworkDomain = {
  id: ({ slug }) => toGlobalId('NetworkDomain', slug),
  generations: ({ slug }, _args, { loaders }) => loaders.domainGenerations.load(slug),
  claims: ({ slug }, page, { loaders }) => connectChildren(loaders.claimsAbout.NetworkDomain, slug, page),
} satisfies NetworkDomainResolvers;
