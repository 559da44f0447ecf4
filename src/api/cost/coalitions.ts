import { coalitionsOf } from '../../economics/attribution/attribute.ts';
import { bounded } from './bounded.ts';

/** Where the arguments of a field hold the scenarios that it answers for, by the names on the way. */
const PLACES = [['scenario'], ['a', 'cases', 'scenario'], ['b', 'cases', 'scenario']] as const;

/** A scenario's lists of levers; entries that agree in the fields named here count as one lever, as the engine has it. */
const LEVERS: Readonly<Record<string, readonly string[]>> = {
  ...{ adoption: [], capacities: [], prices: [], demand: [], margins: [], boxMargins: [] },
  inputs: ['technology', 'buyer'],
  shares: ['technology', 'stage'],
};

/** With capacities a coalition solves linear programs: so much more for each capacity, in coalitions without any. */
const A_CAPACITY = 0.2;

/** Whether a field with these arguments answers for a scenario of its own. */
export function answersForScenario(args: readonly { readonly name: string }[]): boolean {
  return PLACES.some(([first]) => args.some(({ name }) => name === first));
}

/** How many coalitions of levers the scenarios among a field's arguments have. */
export function coalitionsAmong(given: Readonly<Record<string, unknown>>): number {
  const places = PLACES.filter(([first]) => first in given);
  return bounded(places.reduce((sum, place) => sum + coalitionsIn(place.reduce<unknown>(stepInto, given)), 0));
}

/** How many one scenario has, as it was sent: what is no lever counts as none, and is refused when the operation runs. */
export function coalitionsIn(scenario: unknown): number {
  const levers = Object.entries(LEVERS).map(([list, key]) => leversIn(stepInto(scenario, list), key));
  const capacities = entriesOf(stepInto(scenario, 'capacities')).length;
  return coalitionsOf(levers.reduce((sum, count) => sum + count, 0)) * (1 + A_CAPACITY * capacities);
}

function leversIn(list: unknown, key: readonly string[]): number {
  const entries = entriesOf(list);
  if (key.length === 0) return entries.length;
  return new Set(entries.map((entry) => JSON.stringify(key.map((name) => stepInto(entry, name) ?? null)))).size;
}

/** A single entry stands for a list of it. */
function entriesOf(list: unknown): readonly unknown[] {
  return list === null || list === undefined ? [] : [list].flat();
}

function stepInto(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
