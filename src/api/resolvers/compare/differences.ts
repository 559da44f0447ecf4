import type {
  FirmDifferenceResolvers,
  StageDifferenceResolvers,
  TechnologyDifferenceResolvers,
} from '../../generated/resolvers.ts';

export const FirmDifference = {
  firm: ({ firm }, _args, { loaders }) => (firm === null ? null : loaders.firmBySlug.load(firm)),
  // A group's parent may capture nothing itself, and the model knows the names of firms that do.
  name: async ({ name, firm, grouped }, _args, { loaders }) =>
    grouped && firm !== null ? (await loaders.firmBySlug.load(firm)).name : name,
} satisfies FirmDifferenceResolvers;

export const StageDifference = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
} satisfies StageDifferenceResolvers;

export const TechnologyDifference = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies TechnologyDifferenceResolvers;
