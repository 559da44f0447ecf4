import { compareAnswers } from '../../../economics/comparison/compare-answers.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import type { QueryResolvers, ScenarioChoice } from '../../generated/resolvers.ts';
import type { Answer } from '../../model/request-model.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { answerOf, findScenario, nearSlugs } from '../../scenarios/catalogue.ts';

export const compareQuery = {
  async compareScenarios(_root, { a, b, year }, context) {
    const [ofA, ofB] = await Promise.all([answerTo(a, 'a', context), answerTo(b, 'b', context)]);
    return { a: ofA, b: ofB, difference: compareAnswers(ofA.redistribution, ofB.redistribution, year) };
  },
} satisfies QueryResolvers;

async function answerTo({ id, cases }: ScenarioChoice, argument: string, context: RequestContext): Promise<Answer> {
  const { catalogue, model } = context;
  if (id === null || id === undefined) return model.answer(toComparison(cases ?? {}));
  const named = await findScenario(catalogue, model, id);
  if (named === null) throw badInput(`${argument}.id`, `No scenario "${id}".`, nearSlugs(catalogue, id));
  return answerOf(model, named);
}
