import type {
  FirmRedistributionResolvers,
  PoolChangeResolvers,
  ProfitRedistributionResolvers,
  StageRedistributionResolvers,
} from '../../generated/resolvers.ts';

export const intervalsOfFirm = {
  interval: async ({ answer, key, grouped, domain, year }) =>
    (await answer.long.intervals(domain))?.holder(key, grouped, year) ?? null,
  presentValueInterval: async ({ answer, key, grouped, domain }) =>
    (await answer.long.intervals(domain))?.holder(key, grouped, 'PRESENT_VALUE') ?? null,
} satisfies FirmRedistributionResolvers;

export const intervalsOfStage = {
  interval: async ({ answer, stage, domain, year }) =>
    (await answer.long.intervals(domain))?.stage(stage, year) ?? null,
} satisfies StageRedistributionResolvers;

export const intervalsOfPool = {
  interval: async ({ answer, domain, year }) => (await answer.long.intervals(domain))?.pool(year) ?? null,
  presentValueInterval: async ({ answer, domain }) =>
    (await answer.long.intervals(domain))?.pool('PRESENT_VALUE') ?? null,
} satisfies PoolChangeResolvers;

export const correlationsOfRedistribution = {
  correlations: async ({ long }) => (await long.intervals(null))?.correlations ?? null,
} satisfies ProfitRedistributionResolvers;
