import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf, linkAsOf } from '../../../queries/as-of/conditions.ts';
import type { FirmResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';
import { seenFrom } from '../../paging/seen-from.ts';
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
  products: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.firmProducts, info, slug, page, linkAsOf('r', asOf)),
  suppliers: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    seenFrom(asOf, connectChildren(loaders.firmSuppliers, info, slug, page, linkAsOf('r', asOf))),
  customers: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    seenFrom(asOf, connectChildren(loaders.firmCustomers, info, slug, page, linkAsOf('r', asOf))),
  ties: ({ slug }, { relations, asOf, ...page }, { loaders }, info) =>
    seenFrom(
      asOf,
      connectChildren(loaders.firmTies, info, slug, page, [...tieFilter(relations), ...linkAsOf('r', asOf)]),
    ),
  deployments: ({ slug }, { asOf }, { loaders }) => loaders.firmDeployments(asOf).load(slug),
  financials: ({ slug }, { asOf }, { loaders }) => loaders.firmFinancials(asOf).load(slug),
  claims: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.claimsAbout.Firm, info, slug, page, claimAsOf('n', asOf)),
} satisfies FirmResolvers;
