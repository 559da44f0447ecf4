import type { YearResultResolvers } from '../../generated/resolvers.ts';
import { firstOf } from './first-of.ts';

export const YearResult = {
  pool: ({ redistribution, year }) => redistribution.pool(year),
  mix: ({ redistribution, year }, { domain }) => redistribution.mix(domain, year),
  firms: ({ redistribution, year }, { first }) => firstOf(redistribution.firms(year), first),
  stages: ({ redistribution, year }) => redistribution.stages(year),
  concentration: ({ redistribution, year }) => redistribution.concentration(year),
} satisfies YearResultResolvers;
