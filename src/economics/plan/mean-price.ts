import { linearAt, type Path } from '../parameters/path.ts';
import { roundingError } from '../summation.ts';
import type { Plan, PlanDomain } from './plan.ts';
import type { CaseState } from './state.ts';

/** Σ w^mkt P at the evidence's prices. */
export function quotedMeanPrice(
  plan: Plan,
  domain: PlanDomain,
  quotedAdoption: readonly Path[],
  values: Float64Array,
  reference: number,
  year: number,
): number {
  let left = 1;
  let sum = 0;
  let lost = 0;
  for (let generation = domain.generations - 1; generation >= 0; generation--) {
    const path = quotedAdoption[generation];
    const taken = path === undefined ? Number.NaN : linearAt(path, values, year);
    const technology = plan.pairs[domain.firstPair + generation]?.index ?? -1;
    const term = taken * left * (reference * at(values, plan.market.relativePrice[technology]));
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
    left *= 1 - taken;
  }
  return sum + lost;
}

/** P̄ = Σ w P of a case at its prices; without the box, whose margin changes no ports. */
export function meanPrice(plan: Plan, domain: PlanDomain, state: CaseState, year: number): number {
  const years = plan.years.length;
  let sum = 0;
  let lost = 0;
  for (let pair = domain.firstPair; pair < domain.firstPair + domain.generations; pair++) {
    const priceRow = (plan.pairs[pair]?.index ?? -1) * years;
    const term = at(state.mix, pair * years + year) * at(state.opticsPrice, priceRow + year);
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
  }
  return sum + lost;
}

function at(values: Float64Array, index: number | undefined): number {
  return values[index ?? -1] ?? Number.NaN;
}
