import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';

export const buyerCostQuery = {
  async buyerCost(_root, { year, scenario }, { model }) {
    const comparison = toComparison({ scenario: scenario ?? null });
    return model.jobs.buyerCost({ prepared: await model.evidence(comparison), comparison }, year);
  },
} satisfies QueryResolvers;
