import type { ValueCaptureResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const ValueCapture = {
  firm: ({ firm }, _args, { loaders }, info) => loaders.firmBySlug.load(firm, wantedThing(info)),
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
  technology: ({ technology }, _args, { loaders }) =>
    technology === null ? null : loaders.technologyBySlug.load(technology),
  shareClaims: ({ shareClaims }, _args, { loaders }, info) => loaders.claimById.findAll(shareClaims, wantedThing(info)),
  marginClaims: ({ marginClaims }, _args, { loaders }, info) =>
    loaders.claimById.findAll(marginClaims, wantedThing(info)),
} satisfies ValueCaptureResolvers;
