import type { Chance } from '../chance.ts';
import { toJson } from '../odd.ts';
import type { Target } from '../target.ts';

/** One case of a kind of attack. */
export type Family = (at: Target, chance: Chance) => Promise<unknown>;

export const JSON_TYPE = { 'content-type': 'application/json' };
/** Runs of the model may take half a minute of who does not say how long it waits. */
const IMPATIENT = { prefer: 'wait=1' };
/** The first events of a stream are enough; one may have no end. */
const WATCHED_MS = 200;

export function post(at: Target, path: string, body: unknown, headers = {}) {
  return at.attack(path, { method: 'POST', headers: { ...JSON_TYPE, ...IMPATIENT, ...headers }, body: toJson(body) });
}

export function watch(at: Target, body: unknown) {
  const headers = { ...JSON_TYPE, accept: 'text/event-stream' };
  return at.attack('/graphql/stream', { method: 'POST', headers, body: toJson(body), forMs: WATCHED_MS });
}
