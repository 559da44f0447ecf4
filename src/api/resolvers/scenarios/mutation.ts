import { apiError } from '../../errors/api-error.ts';
import type { InputMaybe, MutationResolvers, ScenarioInput } from '../../generated/resolvers.ts';
import { firmNowBy } from '../../references/firm-now.ts';
import { saveScenario } from '../../scenarios/save-scenario.ts';

export const scenariosMutation = {
  saveScenario(_root, { input }, context) {
    const { catalogue, model, bill, loaders } = context;
    const { title, description, scenario, baseline, forkOf } = input;
    const { store } = catalogue;
    if (store === null || !catalogue.canSave)
      throw apiError('FORBIDDEN', 'Saving scenarios is switched off on this server.');
    const request = { scenario: plain(scenario), baseline: plain(baseline) };
    const wanted = { title, description: description ?? null, request, forkOf: forkOf ?? null };
    return saveScenario(catalogue, store, { model, bill, firmNow: firmNowBy(loaders) }, wanted);
  },
} satisfies MutationResolvers;

/** As it comes back from the store: JSON, without what was left out. */
function plain(input: InputMaybe<ScenarioInput> | undefined): unknown {
  return JSON.parse(JSON.stringify(input ?? null));
}
