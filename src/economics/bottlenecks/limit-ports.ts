import { linearAt } from '../parameters/path.ts';
import type { CasePlan } from '../plan/case-plan.ts';
import { evaluateVolumesOf } from '../plan/evaluate-volumes.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseState } from '../plan/state.ts';
import { sumBy } from '../summation.ts';
import { shipYear } from './ship-year.ts';
import { usedOf } from './shipping-program.ts';
import { knownIn, yearProgram } from './year-program.ts';

/** Cuts the ports of a case to what its resources allow, year by year; its mix becomes that of the ports shipped. */
export function limitPorts(plan: Plan, of: CasePlan, values: Float64Array, state: CaseState): void {
  if (of.limits === null || state.limited === null) return;
  evaluateVolumesOf(plan, of.limits.evidence, values, state.limited.evidence);
  state.limited.wanted.set(state.ports);
  for (let year = 0; year < plan.years.length; year++) limitYear(plan, of, values, state, year);
}

function limitYear(plan: Plan, of: CasePlan, values: Float64Array, state: CaseState, year: number): void {
  const program = yearProgram(plan, of, values, state, year);
  if (of.limits === null || state.limited === null || program === null) return;
  const ports = shipYear(program);
  write(plan, state, ports, year);
  state.limited.shipments[year] = {
    resources: knownIn(of.limits, year).map(({ resource, share }, index) => {
      const { uses, capacity } = program.resources[index] ?? { uses: [], capacity: 0 };
      return {
        resource,
        capacityShare: linearAt(share, values, year),
        capacity,
        wanted: usedOf(uses, program.wanted),
        used: usedOf(uses, ports),
      };
    }),
  };
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
