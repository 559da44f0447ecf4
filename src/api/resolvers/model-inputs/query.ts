import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';

export const modelInputsQuery = {
  async modelInputs(_root, args, { model }) {
    const { redistribution } = await model.answer(toComparison(args));
    return redistribution.modelInputs();
  },
} satisfies QueryResolvers;
