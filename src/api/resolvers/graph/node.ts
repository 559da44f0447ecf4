import type { NodeResolvers } from '../../generated/resolvers.ts';

export const Node = { __resolveType: ({ type }) => type } satisfies NodeResolvers;
