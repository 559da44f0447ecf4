import { firmCalledIn, withFirmCalled } from '../../economics/parameter-id.ts';
import type { FirmNow } from '../references/firm-now.ts';
import { slugOf } from '../scenario-input/reference.ts';
import { isFields } from './fork.ts';
import type { Fields } from './fork-demand.ts';
import type { ScenarioRequest } from './named-scenario.ts';

/** The lists whose levers name a firm. */
const NAMING_FIRMS = ['shares', 'margins'];

/** A request whose levers and correlations name firms as the graph does now: one that became part of another, by the slug of that one. */
export async function withFirmsNow({ scenario, baseline }: ScenarioRequest, now: FirmNow): Promise<ScenarioRequest> {
  const [renamed, renamedBaseline] = await Promise.all([caseNow(scenario, now), caseNow(baseline, now)]);
  return { scenario: renamed, baseline: renamedBaseline };
}

/** The same for one case; a lever whose firm is still called so stays as it was given. */
export async function caseNow(given: unknown, now: FirmNow): Promise<unknown> {
  if (!isFields(given)) return given;
  const lists = NAMING_FIRMS.map(async (name) => {
    const levers = given[name];
    if (!Array.isArray(levers)) return [];
    return [[name, await Promise.all(levers.map((lever) => leverNow(lever, now)))]];
  });
  return { ...given, ...Object.fromEntries((await Promise.all(lists)).flat()), ...(await uncertaintyNow(given, now)) };
}

/** Parameters that are drawn together, some of them a firm's. */
async function uncertaintyNow({ uncertainty }: Fields, now: FirmNow): Promise<Fields> {
  if (!isFields(uncertainty) || !Array.isArray(uncertainty.correlations)) return {};
  const correlations = await Promise.all(uncertainty.correlations.map((entry) => correlationNow(entry, now)));
  return { uncertainty: { ...uncertainty, correlations } };
}

async function correlationNow(entry: unknown, now: FirmNow): Promise<unknown> {
  if (!isFields(entry)) return entry;
  const ends = ['a', 'b'].map(async (end) => [end, await parameterNow(entry[end], now)]);
  return { ...entry, ...Object.fromEntries(await Promise.all(ends)) };
}

async function parameterNow(id: unknown, now: FirmNow): Promise<unknown> {
  const firm = typeof id === 'string' ? firmCalledIn(id) : null;
  if (typeof id !== 'string' || firm === null) return id;
  const slug = await now(firm);
  return withFirmCalled(id, () => slug);
}

async function leverNow(lever: unknown, now: FirmNow): Promise<unknown> {
  if (!isFields(lever) || typeof lever.firm !== 'string') return lever;
  const slug = slugOf('Firm', lever.firm);
  const firm = await now(slug);
  return firm === slug ? lever : { ...lever, firm };
}
