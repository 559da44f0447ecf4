import type { FirmRedistributionResolvers } from '../../generated/resolvers.ts';

export const FirmRedistribution = {
  firm: ({ firm }, _args, { loaders }) => (firm === null ? null : loaders.firmBySlug.load(firm)),
  // A group's parent may capture nothing itself, and the model knows the names of firms that do.
  name: async ({ name, firm, grouped }, _args, { loaders }) =>
    grouped && firm !== null ? (await loaders.firmBySlug.load(firm)).name : name,
  contributions: (row) => row.contributions(),
  attribution: async ({ answer, key, grouped, domain, year }) =>
    (await answer.long.attribution()).of(key, grouped, domain, year),
} satisfies FirmRedistributionResolvers;
