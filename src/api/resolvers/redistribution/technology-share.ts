import type { TechnologyShareResolvers } from '../../generated/resolvers.ts';

export const TechnologyShare = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies TechnologyShareResolvers;
