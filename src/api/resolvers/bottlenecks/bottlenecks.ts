import type {
  BottlenecksResolvers,
  FirmUnderLimitsResolvers,
  ResourceLimitResolvers,
  StageUnderLimitsResolvers,
  TechnologyShipmentResolvers,
} from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { firmName } from '../firm/firm-name.ts';
import { firstOf } from '../redistribution/first-of.ts';

export const Bottlenecks = {
  pool: (limits, { domain }) => limits.pool(domain ?? null),
  firms: (limits, { first, domain, grouped }) => firstOf(limits.firms({ domain, grouped }), first),
  stages: (limits, { domain }) => limits.stages(domain ?? null),
} satisfies BottlenecksResolvers;

export const TechnologyShipment = {
  technology: ({ technology }, _args, { loaders }) => loaders.technologyBySlug.load(technology),
} satisfies TechnologyShipmentResolvers;

export const ResourceLimit = {
  resource: ({ resource }, _args, { loaders }) => loaders.resourceBySlug.load(resource),
  capacityUnits: ({ capacity }) => capacity,
  wantedUnits: ({ wanted }) => wanted,
  usedUnits: ({ used }) => used,
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
} satisfies ResourceLimitResolvers;

export const FirmUnderLimits = {
  firm: ({ firm }, _args, { loaders }, info) =>
    firm === null ? null : loaders.firmBySlug.load(firm, wantedThing(info)),
  // A group's parent may capture nothing itself, and the model knows the names of firms that do.
  name: ({ name, firm, grouped }, _args, { loaders }) => (grouped && firm !== null ? firmName(loaders, firm) : name),
} satisfies FirmUnderLimitsResolvers;

export const StageUnderLimits = {
  stage: ({ stage }, _args, { loaders }) => loaders.stageBySlug.load(stage),
} satisfies StageUnderLimitsResolvers;
