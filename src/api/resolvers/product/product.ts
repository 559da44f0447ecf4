import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf } from '../../../queries/as-of/conditions.ts';
import type { ProductResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Product = {
  id: ({ slug }) => toGlobalId('Product', slug),
  technology: ({ technology }, _args, { loaders }) =>
    technology === null ? null : loaders.technologyBySlug.load(technology),
  makers: ({ slug }, { asOf }, { loaders }) => loaders.productMakers(asOf).load(slug),
  deployments: ({ slug }, { asOf }, { loaders }) => loaders.productDeployments(asOf).load(slug),
  claims: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.claimsAbout.Product, info, slug, page, claimAsOf('n', asOf)),
} satisfies ProductResolvers;
