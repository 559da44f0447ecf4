import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf, forecastAsOf } from '../../../queries/as-of/conditions.ts';
import type { OrganizationResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Organization = {
  id: ({ slug }) => toGlobalId('Organization', slug),
  claims: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.organizationClaims, info, slug, page, claimAsOf('n', asOf)),
  forecasts: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.organizationForecasts, info, slug, page, forecastAsOf('n', asOf)),
} satisfies OrganizationResolvers;
