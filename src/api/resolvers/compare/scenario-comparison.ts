import type { ScenarioComparisonResolvers } from '../../generated/resolvers.ts';
import { firstOf } from '../redistribution/first-of.ts';

export const ScenarioComparison = {
  year: ({ difference }) => difference.year,
  years: ({ difference }) => difference.years,
  warnings: ({ difference }) => difference.warnings,
  pool: (compared, { domain = null }) => ({ ...compared.difference.pool(domain), compared, domain }),
  firms: (compared, { first, domain = null, grouped }) =>
    firstOf(compared.difference.firms({ domain, grouped }), first).map((row) => ({ ...row, compared, domain })),
  stages: (compared, { domain = null }) =>
    compared.difference.stages(domain).map((row) => ({ ...row, compared, domain })),
  mix: ({ difference }, { domain }) => difference.mix(domain),
  concentration: ({ difference }) => difference.concentration(),
} satisfies ScenarioComparisonResolvers;
