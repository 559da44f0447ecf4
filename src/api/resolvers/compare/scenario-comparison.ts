import type { ScenarioComparisonResolvers } from '../../generated/resolvers.ts';
import { firstOf } from '../redistribution/first-of.ts';

export const ScenarioComparison = {
  year: ({ difference }) => difference.year,
  years: ({ difference }) => difference.years,
  pool: ({ difference }, { domain }) => difference.pool(domain),
  firms: ({ difference }, { first, domain, grouped }) => firstOf(difference.firms({ domain, grouped }), first),
  stages: ({ difference }, { domain }) => difference.stages(domain),
  mix: ({ difference }, { domain }) => difference.mix(domain),
  concentration: ({ difference }) => difference.concentration(),
} satisfies ScenarioComparisonResolvers;
