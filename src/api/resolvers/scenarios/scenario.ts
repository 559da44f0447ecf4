import type { ScenarioResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { answerOf } from '../../scenarios/catalogue.ts';

export const Scenario = {
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
  scenario: ({ request }) => request.scenario,
  baseline: ({ request }) => request.baseline,
  async scenarioId(named, _args, { model }) {
    return (await answerOf(model, named)).redistribution.scenarioId();
  },
  async graphVersion(named, _args, { model }) {
    return (await answerOf(model, named)).graphVersion;
  },
  async evidenceChanged(named, _args, { model }) {
    if (named.kind === 'PRESET') return false;
    return (await answerOf(model, named)).redistribution.scenarioId() !== named.id;
  },
  redistribution: (named, _args, { model }) => answerOf(model, named),
} satisfies ScenarioResolvers;
