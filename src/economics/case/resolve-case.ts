import { parameterId } from '../parameter-id.ts';
import type { CasePlan } from '../plan/case-plan.ts';
import type { Scenario } from '../scenario.ts';
import { type AdoptionRequest, resolveAdoption, type UnsetAdoption } from './resolve-adoption.ts';
import { resolveDemand } from './resolve-demand.ts';
import type { CaseMoney } from './resolve-money.ts';

/** What both cases of a comparison may share: the beliefs of one scenario, resolved over the evidence. */
export type Beliefs = Omit<CasePlan, 'adoption' | 'limits'>;

/** The scenario's levers have been validated. */
export function resolveBeliefs(request: AdoptionRequest, scenario: Scenario, { plan, boxes }: CaseMoney): Beliefs {
  return {
    relativePrice: resolveRelativePrices(request, scenario),
    boxDivisor: Int32Array.from(boxes, (slot) => (slot === null ? -1 : request.pool.derived(slot, 1, -1))),
    demand: request.prepared.domains.map((facts) => resolveDemand(request, facts, scenario)),
    money: plan,
  };
}

export function resolveEvents(
  request: AdoptionRequest,
  levers: Scenario['adoption'],
  unset: UnsetAdoption,
): CasePlan['adoption'] {
  return request.prepared.domains.flatMap((facts) => resolveAdoption(request, facts, levers, unset));
}

function resolveRelativePrices({ prepared, pool }: AdoptionRequest, scenario: Scenario): Int32Array {
  return Int32Array.from(prepared.technologies, ({ slug }) => {
    const lever = (scenario.prices ?? []).find((entry) => entry.technology === slug);
    if (lever !== undefined) return pool.constant(lever.relativePrice);
    return prepared.table.knots.get(parameterId.price(slug))?.[0]?.slot ?? -1;
  });
}
