import type { FigureResolvers } from '../../generated/resolvers.ts';

export const Figure = {
  source: ({ id }, _args, { loaders }) => loaders.figureSources.first(id),
} satisfies FigureResolvers;
