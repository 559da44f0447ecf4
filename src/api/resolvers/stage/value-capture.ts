import type { ValueCaptureResolvers } from '../../generated/resolvers.ts';

export const ValueCapture = {
  firm: ({ firm }, _args, { loaders }) => loaders.firmBySlug.load(firm),
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
  technology: ({ technology }, _args, { loaders }) =>
    technology === null ? null : loaders.technologyBySlug.load(technology),
  shareClaims: ({ shareClaims }, _args, { loaders }) => loaders.claimById.findAll(shareClaims),
  marginClaims: ({ marginClaims }, _args, { loaders }) => loaders.claimById.findAll(marginClaims),
} satisfies ValueCaptureResolvers;
