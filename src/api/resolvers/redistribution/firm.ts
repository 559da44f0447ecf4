import type { FirmResolvers } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { rowOf } from './rows.ts';

export const redistributionOfFirm = {
  async redistribution({ slug }, { year, ...cases }, { model }) {
    const answer = await model.answer(toComparison(cases));
    const row = answer.redistribution.firm(slug, year);
    return row && rowOf(answer, row);
  },
} satisfies FirmResolvers;
