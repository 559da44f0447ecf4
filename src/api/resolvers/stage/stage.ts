import { toGlobalId } from '../../../domain/global-id.ts';
import { claimAsOf } from '../../../queries/as-of/conditions.ts';
import type { StageResolvers } from '../../generated/resolvers.ts';
import { connectChildren } from '../../paging/connect.ts';

export const Stage = {
  id: ({ slug }) => toGlobalId('Stage', slug),
  captures: ({ slug }, _args, { loaders }) => loaders.stageCaptures.load(slug),
  inputs: ({ slug }, _args, { loaders }) => loaders.stageInputs.load(slug),
  claims: ({ slug }, { asOf, ...page }, { loaders }, info) =>
    connectChildren(loaders.claimsAbout.Stage, info, slug, page, claimAsOf('n', asOf)),
} satisfies StageResolvers;
