import { ASSUMED_CAPITAL_PER_PORT_USD, DEFAULT_MISMATCH } from '../../../economics/bottlenecks/mismatch.ts';
import type { ProfitRedistributionResolvers } from '../../generated/resolvers.ts';

export const bottlenecksOfRedistribution = {
  bottlenecks: ({ redistribution, long }, { year, fallback }) =>
    long.bottlenecks(redistribution.pool(year).year, fallback ?? false),
  mismatch: ({ redistribution }, { year, delta, capitalPerPortUsd }) => ({
    ...redistribution.mismatch(year, delta ?? DEFAULT_MISMATCH, capitalPerPortUsd ?? ASSUMED_CAPITAL_PER_PORT_USD),
    capitalAssumed: (capitalPerPortUsd ?? null) === null,
  }),
} satisfies ProfitRedistributionResolvers;
