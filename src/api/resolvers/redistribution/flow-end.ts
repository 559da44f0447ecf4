import type { FlowEndResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';

export const FlowEnd = {
  firm: ({ firm }, _args, { loaders }, info) =>
    firm === null ? null : loaders.firmBySlug.load(firm, wantedThing(info)),
  stage: ({ stage }, _args, { loaders }) => (stage === null ? null : loaders.stageBySlug.load(stage)),
} satisfies FlowEndResolvers;
