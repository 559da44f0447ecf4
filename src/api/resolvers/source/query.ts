import { SOURCES_BY_KEY, sourceList } from '../../../queries/source/source-list.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { connectRoot } from '../../paging/connect.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';

export const sourceQuery = {
  source: (_root, { id }, context, info) =>
    findOrSuggest(context, info, { kind: 'Source', loader: context.loaders.sourceById, value: id, argument: 'id' }),
  sources: (_root, page, context, info) => connectRoot(context, info, sourceList, SOURCES_BY_KEY, page),
} satisfies QueryResolvers;
