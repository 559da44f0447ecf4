import { toGlobalId } from '../../../domain/global-id.ts';
import type { SourceResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Source = {
  id: ({ key }) => toGlobalId('Source', key),
  claims: ({ key }, page, { loaders }) => connectChildren(loaders.sourceClaims, key, page),
} satisfies SourceResolvers;
