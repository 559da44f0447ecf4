import type { NodeKind } from '../../domain/global-id.ts';
import { slugOf } from '../scenario-input/reference.ts';
import { type Fields, forkDemand } from './fork-demand.ts';
import type { ScenarioRequest } from './named-scenario.ts';

/** What makes two levers of a list the same lever. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  adoption: ['domain', 'technology'],
  capacities: ['resource', 'year'],
  prices: ['technology'],
  inputs: ['technology', 'buyer', 'seller'],
  shares: ['technology', 'stage', 'firm'],
  margins: ['technology', 'stage', 'firm'],
  boxMargins: ['technology'],
};

/** Of what kind a part of a key is where it names a thing, by slug or by global id. */
const KINDS: Readonly<Record<string, NodeKind>> = {
  technology: 'Technology',
  resource: 'Resource',
  stage: 'Stage',
  buyer: 'Stage',
  seller: 'Stage',
  firm: 'Firm',
};

/** A request with changes: levers in the place of those with the same key, any other field as a whole. */
export function fork(request: ScenarioRequest, changes: ScenarioRequest): ScenarioRequest {
  return {
    scenario: changeCase(request.scenario, changes.scenario),
    baseline: changeCase(request.baseline, changes.baseline),
  };
}

function changeCase(given: unknown, changes: unknown): unknown {
  if (!isFields(changes)) return given ?? null;
  const base = isFields(given) ? given : {};
  const changed = Object.entries(changes).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...base,
    ...Object.fromEntries(changed.map(([name, value]) => [name, changeField(name, base[name], value)])),
  };
}

function changeField(name: string, given: unknown, change: unknown): unknown {
  const key = KEYS[name];
  if (!Array.isArray(given) || !Array.isArray(change)) return change;
  if (name === 'demand') return forkDemand(given.filter(isFields), change.filter(isFields));
  if (key === undefined) return change;
  const keyOf = (lever: unknown) => JSON.stringify(key.map((part) => (isFields(lever) ? keyPart(lever, part) : null)));
  const replaced = new Set(change.map(keyOf));
  return [...given.filter((lever) => !replaced.has(keyOf(lever))), ...change];
}

function keyPart(lever: Fields, part: string): unknown {
  const [value, kind] = [lever[part] ?? null, KINDS[part]];
  return kind !== undefined && typeof value === 'string' ? slugOf(kind, value) : value;
}

/** A field of one case of a request; null where it is not given. */
export function fieldOf(request: ScenarioRequest, path: keyof ScenarioRequest, field: string): unknown {
  const given = request[path];
  return isFields(given) ? (given[field] ?? null) : null;
}

/** Names of the parts of a lever's key; none for what is no list of levers. */
export function keyParts(field: string): readonly string[] {
  return KEYS[field] ?? (field === 'demand' ? ['domain'] : []);
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
