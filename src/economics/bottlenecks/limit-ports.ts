import { linearAt } from '../parameters/path.ts';
import type { CasePlan, LimitPlan, ResourcePlan } from '../plan/case-plan.ts';
import { evaluateVolumesOf } from '../plan/evaluate-volumes.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseState } from '../plan/state.ts';
import { sumBy } from '../summation.ts';
import { shipYear, usedOf } from './ship-year.ts';
import type { ScarceResource, ShippingProgram } from './shipping-program.ts';

/** Cuts the ports of a case to what its resources allow, year by year; its mix becomes that of the ports shipped. */
export function limitPorts(plan: Plan, { limits }: CasePlan, values: Float64Array, state: CaseState): void {
  if (limits === null || state.limited === null) return;
  evaluateVolumesOf(plan, limits.evidence, values, state.limited.evidence);
  state.limited.wanted.set(state.ports);
  for (let year = 0; year < plan.years.length; year++) limitYear(plan, limits, values, state, year);
}

function limitYear(plan: Plan, limits: LimitPlan, values: Float64Array, state: CaseState, year: number): void {
  if (state.limited === null) return;
  const known = limits.resources.filter((resource) => resource.known[year]);
  const wanted = column(plan, state.limited.wanted, year);
  const evidence = column(plan, state.limited.evidence.ports, year);
  const resources = known.map((resource) => scarcity(plan, resource, values, evidence, year));
  const prices = plan.pairs.map(({ index }) => state.price[index * plan.years.length + year] ?? 0);
  const program: ShippingProgram = { prices, wanted, resources, fallback: limits.fallback ? columnsOf(plan) : [] };
  const { ports, duals } = shipYear(program);
  write(plan, state, ports, year);
  state.limited.shipments[year] = {
    resources: known.map(({ resource, share }, index) => {
      const { uses, capacity } = resources[index] ?? { uses: [], capacity: 0 };
      return {
        resource,
        capacityShare: linearAt(share, values, year),
        capacity,
        wanted: usedOf(uses, wanted),
        used: usedOf(uses, ports),
        dualUsd: duals[index] ?? 0,
      };
    }),
  };
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

function write(plan: Plan, state: CaseState, ports: readonly number[], year: number): void {
  const years = plan.years.length;
  plan.domains.forEach(({ firstPair, generations }, index) => {
    const pairs = Array.from({ length: generations }, (_, generation) => firstPair + generation);
    const total = sumBy(pairs, (pair) => ports[pair] ?? 0);
    for (const pair of pairs) {
      state.ports[pair * years + year] = ports[pair] ?? 0;
      // Of nothing there is no mix: then the one wanted stays.
      if (total > 0) state.mix[pair * years + year] = (ports[pair] ?? 0) / total;
    }
    state.demand[index * years + year] = total;
  });
}

function column(plan: Plan, table: Float64Array, year: number): readonly number[] {
  return plan.pairs.map((_, pair) => table[pair * plan.years.length + year] ?? 0);
}

function columnsOf(plan: Plan): readonly (readonly number[])[] {
  return plan.domains.map(({ firstPair, generations }) =>
    Array.from({ length: generations }, (_, generation) => firstPair + generation),
  );
}
