import { geometricAt, linearAt, type Path } from '../parameters/path.ts';
import type { CasePlan } from './case-plan.ts';
import { meanPrice, quotedMeanPrice } from './mean-price.ts';
import type { Plan, PlanDomain } from './plan.ts';
import type { CaseState, State } from './state.ts';

/**
 * Prices, mixes and ports of both cases. Ports are fixed by the evidence's market values and prices,
 *   Q = M / Σ w^mkt P,
 * so that of all levers only those on demand change them; w^mkt is the mix for which M was published.
 */
export function evaluateVolumes(plan: Plan, values: Float64Array, state: State): void {
  const years = plan.years.length;
  for (let year = 0; year < years; year++) {
    const reference = geometricAt(plan.market.referencePrice, values, year);
    pricesOf(plan.baseline, values, reference, state.baseline, years, year);
    pricesOf(plan.scenario, values, reference, state.scenario, years, year);
    for (let index = 0; index < plan.domains.length; index++) {
      const path = plan.market.values[index];
      const market = path === undefined ? Number.NaN : geometricAt(path, values, year);
      state.marketUsd[index * years + year] = market;
      volumesOf(plan, plan.baseline, index, values, reference, market, state.baseline, year);
      volumesOf(plan, plan.scenario, index, values, reference, market, state.scenario, year);
    }
  }
}

/** The volumes of one more case at the same values. */
export function evaluateVolumesOf(plan: Plan, casePlan: CasePlan, values: Float64Array, state: CaseState): void {
  const years = plan.years.length;
  for (let year = 0; year < years; year++) {
    const reference = geometricAt(plan.market.referencePrice, values, year);
    pricesOf(casePlan, values, reference, state, years, year);
    plan.market.values.forEach((path, index) => {
      volumesOf(plan, casePlan, index, values, reference, geometricAt(path, values, year), state, year);
    });
  }
}

/** Spend S = Q w P, from whatever ports are shipped. */
export function evaluateSpend(plan: Plan, state: CaseState): void {
  const years = plan.years.length;
  for (let pair = 0; pair < plan.pairs.length; pair++) {
    const priceRow = (plan.pairs[pair]?.index ?? -1) * years;
    for (let year = 0; year < years; year++) {
      state.spend[pair * years + year] = at(state.ports, pair * years + year) * at(state.price, priceRow + year);
    }
  }
}

function pricesOf(
  plan: CasePlan,
  values: Float64Array,
  reference: number,
  state: CaseState,
  years: number,
  year: number,
): void {
  for (let technology = 0; technology < plan.relativePrice.length; technology++) {
    const optics = reference * at(values, plan.relativePrice[technology]);
    const divisor = plan.boxDivisor[technology] ?? -1;
    state.opticsPrice[technology * years + year] = optics;
    state.price[technology * years + year] = divisor < 0 ? optics : optics / at(values, divisor);
  }
}

function volumesOf(
  plan: Plan,
  casePlan: CasePlan,
  index: number,
  values: Float64Array,
  reference: number,
  market: number,
  state: CaseState,
  year: number,
): void {
  const domain = plan.domains[index];
  const demand = casePlan.demand[index];
  if (domain === undefined || demand === undefined) return;
  const years = plan.years.length;
  const quotedPrice = quotedMeanPrice(plan, domain, demand.quotedAdoption, values, reference, year);
  mixOf(domain, casePlan.adoption, values, state.mix, years, year);
  let ports = (market / quotedPrice) * at(demand.growthFactor, year);
  if (demand.elasticity !== 0) {
    ports *= (meanPrice(plan, domain, state, year) / quotedPrice) ** -demand.elasticity;
  }
  state.demand[index * years + year] = ports;
  for (let pair = domain.firstPair; pair < domain.firstPair + domain.generations; pair++) {
    state.ports[pair * years + year] = ports * at(state.mix, pair * years + year);
  }
}

/** As `generationMix`, for one year of a domain, from its last generation to its first. */
function mixOf(
  domain: PlanDomain,
  adoption: readonly Path[],
  values: Float64Array,
  mix: Float64Array,
  years: number,
  year: number,
): void {
  let left = 1;
  for (let pair = domain.firstPair + domain.generations - 1; pair >= domain.firstPair; pair--) {
    const path = adoption[pair];
    const taken = path === undefined ? Number.NaN : linearAt(path, values, year);
    mix[pair * years + year] = taken * left;
    left *= 1 - taken;
  }
}

function at(values: Float64Array, index: number | undefined): number {
  return values[index ?? -1] ?? Number.NaN;
}
