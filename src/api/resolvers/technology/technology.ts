import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf } from '../../../queries/as-of/conditions.ts';
import type { TechnologyResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Technology = {
  id: ({ slug }) => toGlobalId('Technology', slug),
  async rootStage({ slug }, _args, { loaders }) {
    const root = await loaders.technologyRoot.first(slug);
    if (root === null) throw new Error(`the technology ${slug} has no root stage`);
    return root;
  },
  inputs: ({ slug }, _args, { loaders }) => loaders.technologyInputs.load(slug),
  domains: ({ slug }, _args, { loaders }) => loaders.technologyDomains.load(slug),
  products: ({ slug }, page, { loaders }, info) => connectChildren(loaders.technologyProducts, info, slug, page),
  claims: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.claimsAbout.Technology, info, slug, page, claimAsOf('n', asOf)),
} satisfies TechnologyResolvers;
