import type {
  FirmDifferenceResolvers,
  PoolDifferenceResolvers,
  StageDifferenceResolvers,
  TechnologyDifferenceResolvers,
} from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { firmName } from '../firm/firm-name.ts';

export const PoolDifference = {
  interval: async ({ compared, domain }) => (await compared.intervals(domain))?.pool(compared.difference.year) ?? null,
  presentValueInterval: async ({ compared, domain }) =>
    (await compared.intervals(domain))?.pool('PRESENT_VALUE') ?? null,
} satisfies PoolDifferenceResolvers;

export const FirmDifference = {
  firm: ({ firm }, _args, { loaders }, info) =>
    firm === null ? null : loaders.firmBySlug.load(firm, wantedThing(info)),
  // A group's parent may capture nothing itself, and the model knows the names of firms that do.
  name: ({ name, firm, grouped }, _args, { loaders }) => (grouped && firm !== null ? firmName(loaders, firm) : name),
  interval: async ({ compared, domain, key, grouped }) =>
    (await compared.intervals(domain))?.holder(key, grouped, compared.difference.year) ?? null,
  presentValueInterval: async ({ compared, domain, key, grouped }) =>
    (await compared.intervals(domain))?.holder(key, grouped, 'PRESENT_VALUE') ?? null,
} satisfies FirmDifferenceResolvers;

export const StageDifference = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
  interval: async ({ compared, domain, stage }) =>
    (await compared.intervals(domain))?.stage(stage, compared.difference.year) ?? null,
} satisfies StageDifferenceResolvers;

export const TechnologyDifference = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies TechnologyDifferenceResolvers;
