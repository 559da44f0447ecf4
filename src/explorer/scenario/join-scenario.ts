import type { DemandInput, ScenarioInput } from '../generated/graphql.ts';
import { curveKey, type Levers } from './levers.ts';
import { toScenarioInput } from './to-scenario-input.ts';

/** Levers over what a named scenario holds beside them: where both set one thing, the lever counts. */
export function joinScenario(levers: Levers, rest: ScenarioInput): ScenarioInput | null {
  const own = toScenarioInput(levers) ?? {};
  const moved = new Set(Object.keys(levers.adoption));
  const curves = (rest.adoption ?? []).filter(({ domain, technology }) => !moved.has(curveKey(domain, technology)));
  const joined: ScenarioInput = {
    ...rest,
    ...own,
    adoption: [...curves, ...(own.adoption ?? [])],
    demand: joinDemand(own.demand?.[0], rest.demand ?? []),
  };
  const entries = Object.entries(joined).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** The API takes one entry a domain, and one for all domains. */
function joinDemand(own: DemandInput | undefined, rest: readonly DemandInput[]): DemandInput[] {
  if (own === undefined) return [...rest];
  const wide = rest.find(({ domain }) => !domain);
  const set = Object.entries(own).filter(([, value]) => value !== null && value !== undefined);
  return [{ ...wide, ...Object.fromEntries(set) }, ...rest.filter(({ domain }) => domain)];
}
