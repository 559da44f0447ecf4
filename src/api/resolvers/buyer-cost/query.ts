import { buyerCost } from '../../../economics/buyer-cost/buyer-cost.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';

export const buyerCostQuery = {
  async buyerCost(_root, { year, scenario }, { model }) {
    const comparison = toComparison({ scenario: scenario ?? null });
    return buyerCost(await model.evidence(comparison), comparison.scenario ?? {}, year);
  },
} satisfies QueryResolvers;
