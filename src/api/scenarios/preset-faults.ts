import { GraphQLError } from 'graphql';
import { InputError } from '../../domain/input-error.ts';
import type { RequestContext } from '../context.ts';
import { answerOf } from './catalogue.ts';
import type { NamedScenario } from './named-scenario.ts';

/** What the presets name that the graph does not have, a line each; none where every preset runs and its claims exist. */
export async function presetFaults(
  context: Pick<RequestContext, 'catalogue' | 'model' | 'loaders'>,
): Promise<readonly string[]> {
  const [base, ...others] = context.catalogue.presets;
  const ofBase = base === undefined ? [] : await faultsOf(base, context);
  // Where the base case itself does not answer, no preset does: it is said once.
  if (ofBase.length > 0) return ofBase;
  return (await Promise.all(others.map((preset) => faultsOf(preset, context)))).flat();
}

async function faultsOf(
  preset: NamedScenario,
  { model, loaders }: Pick<RequestContext, 'model' | 'loaders'>,
): Promise<readonly string[]> {
  const claims = await Promise.all(preset.claims.map((id) => loaders.claimById.find(id)));
  const missing = preset.claims.filter((_, index) => claims[index] === null);
  const faults = [...missing.map((id) => `no claim "${id}"`), ...(await leverFaults(model, preset))];
  return faults.map((fault) => `The preset "${preset.id}" does not fit the graph: ${fault}`);
}

async function leverFaults(model: RequestContext['model'], preset: NamedScenario): Promise<readonly string[]> {
  try {
    await answerOf(model, preset);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ argument, message }) => `${argument}: ${message}`);
    // A graph of firms alone, without a base case, is served all the same.
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}
