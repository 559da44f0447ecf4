import type { ScenarioInput } from '../generated/graphql.ts';
import type { Levers } from './levers.ts';

/** The part of a scenario that says whose evidence it is computed from, and as of when. */
type ChoiceOfEvidence = Pick<ScenarioInput, 'publishers' | 'knownOn'>;

type Years = Pick<ScenarioInput, 'fromYear' | 'toYear'>;

export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** A day of the calendar in ISO 8601, from the year 1000 on: an earlier one is one that somebody began to type. */
export function isDay(text: string): boolean {
  const time = /^[1-9]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What the levers choose, as the API takes it. */
export function choiceOf({ publishers, knownOn }: Pick<Levers, 'publishers' | 'knownOn'>): ChoiceOfEvidence {
  return { ...(publishers.length > 0 && { publishers: [...publishers] }), ...(knownOn !== null && { knownOn }) };
}

/** The evidence from which the levers start, in the years of the scenario, for the query that asks for it. */
export function evidenceVariables(
  levers: Levers,
  { fromYear, toYear }: Years,
): { readonly evidence?: ChoiceOfEvidence & Years } {
  const evidence = { ...choiceOf(levers), ...(fromYear != null && { fromYear }), ...(toYear != null && { toYear }) };
  return Object.keys(evidence).length === 0 ? {} : { evidence };
}
