import type { ContributionResolvers } from '../../generated/resolvers.ts';

export const Contribution = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
} satisfies ContributionResolvers;
