import type { QueryResolvers } from '../../generated/resolvers.ts';
import { searchPage } from '../../search/search-page.ts';

export const searchQuery = {
  search: (_root, { text, ...page }, context) => searchPage(context, text, page),
} satisfies QueryResolvers;
