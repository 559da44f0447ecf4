import type { QueryResolvers } from '../../generated/resolvers.ts';
import { firmNow, leverNow, outputNow } from '../../references/firm-now.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { toLever, toTarget } from '../../scenario-input/to-goal.ts';
import { withLeversFirm } from '../../scenario-input/with-levers-firm.ts';

export const goalSeekQuery = {
  async goalSeek(_root, { lever, target, ...cases }, { model, reader }) {
    const asked = await model.caseOf(toComparison(cases));
    const now = firmNow(reader, (slug) => asked.prepared.firms.has(slug));
    const sought = await leverNow(toLever(lever), now);
    const { output, equals } = toTarget(target);
    const prepared = await model.evidence(withLeversFirm(asked.comparison, sought));
    const { comparison } = asked;
    return model.jobs.goal({ prepared, comparison }, sought, { output: await outputNow(output, now), equals });
  },
} satisfies QueryResolvers;
