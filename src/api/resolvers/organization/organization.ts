import { toGlobalId } from '../../../domain/global-id.ts';
import type { OrganizationResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Organization = {
  id: ({ slug }) => toGlobalId('Organization', slug),
  claims: ({ slug }, page, { loaders }) => connectChildren(loaders.organizationClaims, slug, page),
  forecasts: ({ slug }, page, { loaders }) => connectChildren(loaders.organizationForecasts, slug, page),
} satisfies OrganizationResolvers;
