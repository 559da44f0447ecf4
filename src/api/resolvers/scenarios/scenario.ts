import { graphVersion } from '../../../queries/node/graph-version.ts';
import type { ScenarioResolvers } from '../../generated/resolvers.ts';
import { wantedThing } from '../../paging/wanted.ts';
import { firmNowBy } from '../../references/firm-now.ts';
import { paidAnswerOf, paidIdOf } from '../../scenarios/catalogue.ts';
import { caseNow } from '../../scenarios/firms-now.ts';

export const Scenario = {
  claims: ({ claims }, _args, { loaders }, info) => loaders.claimById.findAll(claims, wantedThing(info)),
  scenario: ({ request }, _args, { loaders }) => caseNow(request.scenario, firmNowBy(loaders)),
  baseline: ({ request }, _args, { loaders }) => caseNow(request.baseline, firmNowBy(loaders)),
  scenarioId: (named, _args, context) => paidIdOf(context, named),
  graphVersion: async (_named, _args, { reader }) => String(await graphVersion(reader)),
  async evidenceChanged(named, _args, context) {
    if (named.kind === 'PRESET') return false;
    return (await paidIdOf(context, named)) !== named.id;
  },
  redistribution: (named, _args, context) => paidAnswerOf(context, named),
} satisfies ScenarioResolvers;
