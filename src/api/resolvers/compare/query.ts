import type { Domain } from '../../../domain/vocabulary.ts';
import { compareAnswers } from '../../../economics/comparison/compare-answers.ts';
import { memoBy } from '../../../economics/memo.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import type { Answer } from '../../model/request-model.ts';
import { paidFirst } from '../../scenarios/tab.ts';
import { type Chosen, chosen } from './chosen.ts';
import { drawAlike } from './draw-alike.ts';
import { faultsIn } from './faults-in.ts';

export const compareQuery = {
  async compareScenarios(_root, { a, b, year, uncertainty }, context, { path }) {
    const { model } = context;
    const key = String(path.key);
    const [askedA, askedB] = await Promise.all([chosen(a, 'a', context, key), chosen(b, 'b', context, key)]);
    const draws = drawAlike(askedA, askedB, uncertainty ?? null);
    for (const { tab } of [askedA, askedB]) tab.levers();
    const paid = (answer: Answer, { tab: { attribution } }: Chosen, side: string) => ({
      ...answer,
      long: paidFirst(answer.long, { attribution, draws: ({ domain }) => draws.pay({ domain, side }) }),
    });
    const [answerA, answerB] = await Promise.all([
      model.answer(draws.a).catch(faultsIn(askedA, draws.isGiven)),
      model.answer(draws.b).catch(faultsIn(askedB, draws.isGiven)),
    ]);
    return {
      a: paid(answerA, askedA, 'a'),
      b: paid(answerB, askedB, 'b'),
      difference: compareAnswers(answerA.redistribution, answerB.redistribution, year),
      intervals: memoBy(String, async (domain: Domain | null) => {
        if (!draws.asked) return null;
        for (const side of ['less a', 'of b']) draws.pay({ domain, side });
        return model.differences(draws.a, draws.b, { domain, year });
      }),
    };
  },
} satisfies QueryResolvers;
