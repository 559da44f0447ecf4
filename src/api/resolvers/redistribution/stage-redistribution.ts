import type { StageRedistributionResolvers } from '../../generated/resolvers.ts';

export const StageRedistribution = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
} satisfies StageRedistributionResolvers;
