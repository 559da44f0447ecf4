import { allStages } from '../../../queries/stage/stages.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findOrSuggest } from '../../references/find-or-suggest.ts';

export const stageQuery = {
  stage: (_root, { slug }, context, info) =>
    findOrSuggest(context, info, { kind: 'Stage', loader: context.loaders.stageBySlug, value: slug, argument: 'slug' }),
  stages: (_root, _args, { reader }) => allStages(reader),
} satisfies QueryResolvers;
