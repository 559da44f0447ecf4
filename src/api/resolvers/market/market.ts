import { toGlobalId } from '../../../domain/global-id.ts';
import type { MarketResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Market = {
  id: ({ slug }) => toGlobalId('Market', slug),
  claims: ({ slug }, page, { loaders }) => connectChildren(loaders.claimsAbout.Market, slug, page),
} satisfies MarketResolvers;
