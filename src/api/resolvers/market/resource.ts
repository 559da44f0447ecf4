import { toGlobalId } from '../../../domain/global-id.ts';
import type { ResourceResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Resource = {
  id: ({ slug }) => toGlobalId('Resource', slug),
  claims: ({ slug }, page, { loaders }) => connectChildren(loaders.claimsAbout.Resource, slug, page),
} satisfies ResourceResolvers;
