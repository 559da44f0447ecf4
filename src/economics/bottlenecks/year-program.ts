import { linearAt } from '../parameters/path.ts';
import type { CasePlan, LimitPlan, ResourcePlan } from '../plan/case-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseState } from '../plan/state.ts';
import { type ScarceResource, type ShippingProgram, usedOf } from './shipping-program.ts';

/**
 * What may ship of a case in the year at a position; null where nothing limits it. Prices, the ports wanted and the
 * evidence's have been computed. The prices are those of the optics: a box margin, which buys no port more, moves none.
 */
export function yearProgram(
  plan: Plan,
  { limits }: CasePlan,
  values: Float64Array,
  { opticsPrice, limited }: CaseState,
  year: number,
): ShippingProgram | null {
  if (limits === null || limited === null) return null;
  const evidence = portsIn(plan, limited.evidence.ports, year);
  return {
    prices: plan.pairs.map(({ index }) => opticsPrice[index * plan.years.length + year] ?? 0),
    wanted: portsIn(plan, limited.wanted, year),
    resources: knownIn(limits, year).map((resource) => scarcity(plan, resource, values, evidence, year)),
    fallback: limits.fallback ? columnsOf(plan) : [],
  };
}

/** Resources whose capacity is known in the year at a position, in the order of the program's. */
export function knownIn({ resources }: LimitPlan, year: number): readonly ResourcePlan[] {
  return resources.filter(({ known }) => known[year]);
}

function scarcity(
  plan: Plan,
  { use, share }: ResourcePlan,
  values: Float64Array,
  evidence: readonly number[],
  year: number,
): ScarceResource {
  const uses = plan.pairs.map(({ index }) => {
    const slot = use[index] ?? -1;
    return slot < 0 ? 0 : (values[slot] ?? Number.NaN);
  });
  return { uses, capacity: linearAt(share, values, year) * usedOf(uses, evidence) };
}

function portsIn(plan: Plan, table: Float64Array, year: number): readonly number[] {
  return plan.pairs.map((_, pair) => table[pair * plan.years.length + year] ?? 0);
}

function columnsOf(plan: Plan): readonly (readonly number[])[] {
  return plan.domains.map(({ firstPair, generations }) =>
    Array.from({ length: generations }, (_, generation) => firstPair + generation),
  );
}
