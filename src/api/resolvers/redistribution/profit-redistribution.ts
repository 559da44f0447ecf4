import type { ProfitRedistributionResolvers } from '../../generated/resolvers.ts';
import { firstOf } from './first-of.ts';
import { rowOf, rowsOf } from './rows.ts';
import { yearsBetween } from './years-between.ts';

export const ProfitRedistribution = {
  scenarioId: ({ redistribution }) => redistribution.scenarioId(),
  engineVersion: ({ redistribution }) => redistribution.engineVersion,
  years: ({ redistribution }) => redistribution.years,
  warnings: ({ redistribution }) => redistribution.warnings,
  byYear: (answer, range) => yearsBetween(answer.redistribution.years, range).map((year) => ({ answer, year })),
  mix: ({ redistribution }, { domain, year }) => redistribution.mix(domain, year),
  pool: (answer, { year, domain }) => rowOf(answer, answer.redistribution.pool(year, domain)),
  firms: (answer, { year, first, domain, grouped }) =>
    rowsOf(answer, firstOf(answer.redistribution.firms(year, { domain, grouped }), first)),
  stages: (answer, { year, domain }) => rowsOf(answer, answer.redistribution.stages(year, domain)),
  flows: ({ redistribution }, { year, between, first }) =>
    firstOf(redistribution.flows(year, between ?? 'FIRMS'), first),
  concentration: ({ redistribution }, { year }) => redistribution.concentration(year),
} satisfies ProfitRedistributionResolvers;
