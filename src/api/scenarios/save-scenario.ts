import { InputError } from '../../domain/input-error.ts';
import type { RequestModel } from '../model/request-model.ts';
import type { FirmNow } from '../references/firm-now.ts';
import { type Catalogue, findScenario, nearSlugs, type Paying, presetResolvingTo } from './catalogue.ts';
import { withFirmsNow } from './firms-now.ts';
import { fork } from './fork.ts';
import { type Forked, faultsInFork } from './fork-faults.ts';
import type { NamedScenario, SavedScenario, ScenarioRequest } from './named-scenario.ts';
import { type Refusal, refusalsOf } from './refusal.ts';
import { readRequest } from './scenario-reader.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { tabOf } from './tab.ts';

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 2000;

/** What somebody wants to keep. */
export interface ToSave {
  readonly title: string;
  readonly description: string | null;
  /** With `forkOf`, what changes in that scenario. */
  readonly request: ScenarioRequest;
  readonly forkOf: string | null;
}

/** Who saves: pays for the model, and knows which firms became part of others. */
export interface Saving extends Paying {
  readonly firmNow: FirmNow;
}

/** The scenario that is kept, or why it is not. */
export interface Outcome {
  readonly scenario: NamedScenario | null;
  readonly created: boolean;
  readonly userErrors: readonly Refusal[];
}

/** Resolves a scenario over the graph as it is and keeps its request under the id of that, unless it is a preset's. */
export async function saveScenario(
  catalogue: Catalogue,
  store: ScenarioStore,
  { model, bill, firmNow }: Saving,
  wanted: ToSave,
): Promise<Outcome> {
  const refusals = refusedWords(wanted);
  const origin = wanted.forkOf === null ? null : await findScenario(catalogue, model, wanted.forkOf);
  if (wanted.forkOf !== null && origin === null) refusals.push(unknownOrigin(catalogue, wanted.forkOf));
  if (refusals.length > 0) return refused(refusals);
  if (origin !== null) tabOf(bill, origin).levers();
  const request = origin === null ? wanted.request : await forked(origin, wanted, firmNow);
  try {
    const scenario = await resolve(model, request, wanted, catalogue.now);
    const preset = await presetResolvingTo(catalogue.presets, model, scenario.id);
    return preset === null ? await keep(store, scenario) : { scenario: preset, created: false, userErrors: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refused(
      refusalsOf(origin === null ? error.faults : faultsInFork(error, forkedFrom(origin, wanted, request))),
    );
  }
}

/** Levers of a firm that became part of another are those of the one that stayed, whichever slug either names it by. */
async function forked(origin: NamedScenario, { request }: ToSave, now: FirmNow): Promise<ScenarioRequest> {
  const [held, changes] = await Promise.all([withFirmsNow(origin.request, now), withFirmsNow(request, now)]);
  return fork(held, changes);
}

function forkedFrom(
  { id, request: origin }: NamedScenario,
  { request: changes }: ToSave,
  merged: ScenarioRequest,
): Forked {
  return { id, origin, changes, merged };
}

async function resolve(
  model: RequestModel,
  request: ScenarioRequest,
  { title, description, forkOf }: ToSave,
  now: Catalogue['now'],
): Promise<SavedScenario> {
  const { redistribution, graphVersion } = await model.answer(readRequest(request));
  const savedAt = new Date(now()).toISOString();
  const words = { title: title.trim(), description: description?.trim() || null };
  const id = redistribution.scenarioId();
  return { id, kind: 'SAVED', ...words, claims: [], request, forkOf, savedAt, savedGraphVersion: graphVersion };
}

async function keep(store: ScenarioStore, scenario: SavedScenario): Promise<Outcome> {
  const added = await store.add(scenario);
  if (added.kept !== null) return { scenario: added.kept, created: added.created, userErrors: [] };
  const message = `The scenario takes ${added.bytes} bytes; at most 65,536 are kept.`;
  return refused([{ field: 'input', message, code: 'TOO_LARGE', suggestions: [] }]);
}

function refusedWords({ title, description }: ToSave): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (field: string, message: string) =>
    refusals.push({ field: `input.${field}`, message, code: 'BAD_USER_INPUT', suggestions: [] });
  const length = title.trim().length;
  if (length < 1 || length > LONGEST_TITLE)
    refuse('title', `A title has 1 to ${LONGEST_TITLE} characters, not ${length}.`);
  if ((description?.length ?? 0) > LONGEST_DESCRIPTION)
    refuse('description', `A description has at most ${LONGEST_DESCRIPTION} characters, not ${description?.length}.`);
  return refusals;
}

function unknownOrigin(catalogue: Catalogue, id: string): Refusal {
  const suggestions = nearSlugs(catalogue, id);
  return { field: 'input.forkOf', message: `No scenario "${id}".`, code: 'NOT_FOUND', suggestions };
}

function refused(userErrors: readonly Refusal[]): Outcome {
  return { scenario: null, created: false, userErrors };
}
