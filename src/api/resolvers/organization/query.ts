import { ORGANIZATIONS_BY_SLUG, organizationList } from '../../../queries/organization/organization-list.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { connectRoot } from '../../paging/connect.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';

export const organizationQuery = {
  organization(_root, { slug }, context, info) {
    const loader = context.loaders.organizationBySlug;
    return findOrSuggest(context, info, { kind: 'Organization', loader, value: slug, argument: 'slug' });
  },
  organizations: (_root, page, context, info) =>
    connectRoot(context, info, organizationList, ORGANIZATIONS_BY_SLUG, page),
} satisfies QueryResolvers;
