import type { FirmRedistributionResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { firmName } from '../firm/firm-name.ts';

export const FirmRedistribution = {
  firm: ({ firm }, _args, { loaders }, info) =>
    firm === null ? null : loaders.firmBySlug.load(firm, wantedThing(info)),
  // A group's parent may capture nothing itself, and the model knows the names of firms that do.
  name: ({ name, firm, grouped }, _args, { loaders }) => (grouped && firm !== null ? firmName(loaders, firm) : name),
  contributions: (row) => row.contributions(),
  attribution: async ({ answer, key, grouped, domain, year }) =>
    (await answer.long.attribution()).of(key, grouped, domain, year),
} satisfies FirmRedistributionResolvers;
