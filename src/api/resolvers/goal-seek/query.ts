import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { toLever, toTarget } from '../../scenario-input/to-goal.ts';
import { withLeversFirm } from '../../scenario-input/with-levers-firm.ts';

export const goalSeekQuery = {
  async goalSeek(_root, { lever, target, ...cases }, { model }) {
    const comparison = toComparison(cases);
    const sought = toLever(lever);
    const prepared = await model.evidence(withLeversFirm(comparison, sought));
    return model.jobs.goal({ prepared, comparison }, sought, toTarget(target));
  },
} satisfies QueryResolvers;
