import type { FlowEndResolvers } from '../../generated/resolvers.ts';

export const FlowEnd = {
  firm: ({ firm }, _args, { loaders }) => (firm === null ? null : loaders.firmBySlug.load(firm)),
  stage: ({ stage }, _args, { loaders }) => (stage === null ? null : loaders.stageBySlug.load(stage)),
} satisfies FlowEndResolvers;
