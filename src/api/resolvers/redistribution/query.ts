import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';

export const redistributionQuery = {
  profitRedistribution: (_root, args, { model }) => model.answer(toComparison(args)),
} satisfies QueryResolvers;
