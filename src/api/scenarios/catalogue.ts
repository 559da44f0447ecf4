import { InputError } from '../../domain/input-error.ts';
import { nearest } from '../../text/nearest.ts';
import type { Bill } from '../cost/bill.ts';
import type { Answer, RequestModel } from '../model/request-model.ts';
import { faultsHeld } from './held-faults.ts';
import { isScenarioId, type NamedScenario } from './named-scenario.ts';
import { readRequest } from './scenario-reader.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { paidFirst, tabOf } from './tab.ts';

/** Every scenario with a name that this server knows. */
export interface Catalogue {
  /** The base case first. */
  readonly presets: readonly NamedScenario[];
  /** What was saved; null where nothing was told of any. */
  readonly store: ScenarioStore | null;
  /** False where the operator has switched saving off. */
  readonly canSave: boolean;
  /** Milliseconds since 1970, for what is saved. */
  readonly now: () => number;
}

/** Who asks the model and pays for it: a request. */
export interface Paying {
  readonly model: RequestModel;
  readonly bill: Bill;
}

/** The model's answer to a scenario with a name, over the graph as it is, for the server itself, which pays nothing. */
export async function answerOf(model: RequestModel, { request }: NamedScenario): Promise<Answer> {
  return model.answer(readRequest(request));
}

/**
 * The same for a client, who pays for what the request asks for as if it had been sent: draws and attribution when they are
 * asked for, all else now. Fails with InputError where it no longer holds, in the terms of who named it.
 */
export async function paidAnswerOf({ model, bill }: Paying, named: NamedScenario): Promise<Answer> {
  const tab = tabOf(bill, named);
  tab.levers();
  const answer = await answerOf(model, named).catch(faultsHeld(named, 'id'));
  return { ...answer, long: paidFirst(answer.long, tab) };
}

/** The id of what a scenario resolves to over the graph as it is, for a client, who pays as above; null where it no longer holds. */
export async function paidIdOf({ model, bill }: Paying, named: NamedScenario): Promise<string | null> {
  tabOf(bill, named).levers();
  return currentId(model, named);
}

/** A scenario by slug or id. What a preset resolves to at the moment is the preset, whoever saved the same. */
export async function findScenario(
  { presets, store }: Catalogue,
  model: RequestModel,
  id: string,
): Promise<NamedScenario | null> {
  if (!isScenarioId(id)) return presets.find((preset) => preset.id === id) ?? null;
  return (await presetResolvingTo(presets, model, id)) ?? (await store?.use(id)) ?? null;
}

/** Slugs that may have been meant. */
export function nearSlugs({ presets }: Catalogue, id: string): readonly string[] {
  return nearest(
    id,
    presets.map((preset) => preset.id),
  );
}

/** The preset that resolves to an id over the graph as it is; null where none does. */
export async function presetResolvingTo(
  presets: Catalogue['presets'],
  model: RequestModel,
  id: string,
): Promise<NamedScenario | null> {
  for (const preset of presets) {
    if ((await currentId(model, preset)) === id) return preset;
  }
  return null;
}

/** Null for a scenario that no longer holds: one whose names the graph no longer has, or whose form the schema. */
async function currentId(model: RequestModel, named: NamedScenario): Promise<string | null> {
  try {
    return (await answerOf(model, named)).redistribution.scenarioId();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
