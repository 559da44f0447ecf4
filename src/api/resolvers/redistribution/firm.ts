import type { FirmResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';

export const redistributionOfFirm = {
  async redistribution({ slug }, { year, ...cases }, { model }) {
    const { redistribution } = await model.answer(toComparison(cases));
    return redistribution.firm(slug, year);
  },
} satisfies FirmResolvers;
