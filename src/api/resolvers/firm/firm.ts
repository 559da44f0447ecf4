import { toGlobalId } from '../../../domain/global-id.ts';
import type { FirmResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';
import { tieFilter } from './tie-filter.ts';

export const Firm = {
  id: ({ slug }) => toGlobalId('Firm', slug),
  parent: ({ slug }, _args, { loaders }) => loaders.firmParent.first(slug),
  async ultimateParent({ slug }, _args, { loaders }) {
    const top = await loaders.firmUltimateParent.first(slug);
    return top?.slug === slug ? null : top;
  },
  subsidiaries: ({ slug }, _args, { loaders }) => loaders.firmSubsidiaries.load(slug),
  group: ({ slug }, _args, { loaders }) => loaders.firmGroup.load(slug),
  captures: ({ slug }, _args, { loaders }) => loaders.firmCaptures.load(slug),
  products: ({ slug }, page, { loaders }) => connectChildren(loaders.firmProducts, slug, page),
  suppliers: ({ slug }, page, { loaders }) => connectChildren(loaders.firmSuppliers, slug, page),
  customers: ({ slug }, page, { loaders }) => connectChildren(loaders.firmCustomers, slug, page),
  ties: ({ slug }, { relations, ...page }, { loaders }) =>
    connectChildren(loaders.firmTies, slug, page, tieFilter(relations)),
  deployments: ({ slug }, _args, { loaders }) => loaders.firmDeployments.load(slug),
  financials: ({ slug }, _args, { loaders }) => loaders.firmFinancials.load(slug),
  claims: ({ slug }, page, { loaders }) => connectChildren(loaders.claimsAbout.Firm, slug, page),
} satisfies FirmResolvers;
