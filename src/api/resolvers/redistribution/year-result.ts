import type { YearResultResolvers } from '../../generated/resolvers.ts';
import { firstOf } from './first-of.ts';
import { rowOf, rowsOf } from './rows.ts';

export const YearResult = {
  pool: ({ answer, year }) => rowOf(answer, answer.redistribution.pool(year)),
  mix: ({ answer, year }, { domain }) => answer.redistribution.mix(domain, year),
  firms: ({ answer, year }, { first }) => rowsOf(answer, firstOf(answer.redistribution.firms(year), first)),
  stages: ({ answer, year }) => rowsOf(answer, answer.redistribution.stages(year)),
  concentration: ({ answer, year }) => answer.redistribution.concentration(year),
} satisfies YearResultResolvers;
