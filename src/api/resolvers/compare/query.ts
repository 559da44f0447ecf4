import type { Domain } from '../../../domain/vocabulary.ts';
import { compareAnswers } from '../../../economics/comparison/compare-answers.ts';
import { memoBy } from '../../../economics/memo.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { chosen } from './chosen.ts';
import { drawAlike } from './draw-alike.ts';
import { faultsIn } from './faults-in.ts';

export const compareQuery = {
  async compareScenarios(_root, { a, b, year, uncertainty }, context) {
    const { model } = context;
    const [askedA, askedB] = await Promise.all([chosen(a, 'a', context), chosen(b, 'b', context)]);
    const draws = drawAlike(askedA, askedB, uncertainty ?? null);
    const [answerA, answerB] = await Promise.all([
      model.answer(draws.a).catch(faultsIn(askedA.place, draws.isGiven)),
      model.answer(draws.b).catch(faultsIn(askedB.place, draws.isGiven)),
    ]);
    return {
      a: answerA,
      b: answerB,
      difference: compareAnswers(answerA.redistribution, answerB.redistribution, year),
      intervals: memoBy(String, async (domain: Domain | null) =>
        draws.asked ? model.differences(draws.a, draws.b, { domain, year }) : null,
      ),
    };
  },
} satisfies QueryResolvers;
