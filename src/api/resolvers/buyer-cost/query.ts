import type { BuyerCost } from '../../../economics/buyer-cost/buyer-cost-types.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';

/** What ports cost in a scenario, and the day as of which it knows what was said; null: as of now. */
export interface BuyerCostAnswer extends BuyerCost {
  readonly knownOn: string | null;
}

export const buyerCostQuery = {
  async buyerCost(_root, { year, scenario }, { model }) {
    const comparison = toComparison({ scenario: scenario ?? null });
    const cost = await model.jobs.buyerCost(await model.caseOf(comparison), year);
    return { ...cost, knownOn: comparison.scenario?.knownOn ?? null };
  },
} satisfies QueryResolvers;
