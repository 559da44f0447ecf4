import type { ScenarioResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { paidAnswerOf } from '../../scenarios/catalogue.ts';

export const Scenario = {
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
  scenario: ({ request }) => request.scenario,
  baseline: ({ request }) => request.baseline,
  async scenarioId(named, _args, context) {
    return (await paidAnswerOf(context, named)).redistribution.scenarioId();
  },
  async graphVersion(named, _args, context) {
    return (await paidAnswerOf(context, named)).graphVersion;
  },
  async evidenceChanged(named, _args, context) {
    if (named.kind === 'PRESET') return false;
    return (await paidAnswerOf(context, named)).redistribution.scenarioId() !== named.id;
  },
  redistribution: (named, _args, context) => paidAnswerOf(context, named),
} satisfies ScenarioResolvers;
