import { toGlobalId } from '../../../domain/global-id.ts';
import type { ProductResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Product = {
  id: ({ slug }) => toGlobalId('Product', slug),
  technology: ({ technology }, _args, { loaders }) =>
    technology === null ? null : loaders.technologyBySlug.load(technology),
  makers: ({ slug }, _args, { loaders }) => loaders.productMakers.load(slug),
  deployments: ({ slug }, _args, { loaders }) => loaders.productDeployments.load(slug),
  claims: ({ slug }, page, { loaders }) => connectChildren(loaders.claimsAbout.Product, slug, page),
} satisfies ProductResolvers;
