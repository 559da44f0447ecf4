import type { ProfitRedistributionResolvers } from '../../generated/resolvers.ts';
import { firstOf } from './first-of.ts';
import { yearsBetween } from './years-between.ts';

export const ProfitRedistribution = {
  scenarioId: ({ redistribution }) => redistribution.scenarioId(),
  engineVersion: ({ redistribution }) => redistribution.engineVersion,
  years: ({ redistribution }) => redistribution.years,
  warnings: ({ redistribution }) => redistribution.warnings,
  byYear: ({ redistribution }, range) =>
    yearsBetween(redistribution.years, range).map((year) => ({ redistribution, year })),
  mix: ({ redistribution }, { domain, year }) => redistribution.mix(domain, year),
  pool: ({ redistribution }, { year, domain }) => redistribution.pool(year, domain),
  firms: ({ redistribution }, { year, first, domain, grouped }) =>
    firstOf(redistribution.firms(year, { domain, grouped }), first),
  stages: ({ redistribution }, { year, domain }) => redistribution.stages(year, domain),
  flows: ({ redistribution }, { year, between, first }) =>
    firstOf(redistribution.flows(year, between ?? 'FIRMS'), first),
  concentration: ({ redistribution }, { year }) => redistribution.concentration(year),
} satisfies ProfitRedistributionResolvers;
