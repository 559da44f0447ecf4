import type { TechnologyPlan } from '../money-flow/technology-plan.ts';
import type { CasePlan } from '../plan/case-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseState, State } from '../plan/state.ts';
import type { CaptureInputs, DomainInputs, ModelInputs, TechnologyInputs } from './model-inputs.ts';

/** The numbers of one evaluation, with the values that it was made at. */
export function readModelInputs(plan: Plan, values: Float64Array, state: State): ModelInputs {
  const sameMoney = plan.baseline.money === plan.scenario.money;
  const sameTechnologies = sameMoney && equal(state.baseline.price, state.scenario.price);
  return {
    years: plan.years,
    domains: plan.domains.map((_, index) => domainInputs(plan, state, index)),
    technologies: technologyInputs(plan, plan.scenario, values, state.scenario),
    captures: captureInputs(plan.scenario, values, state.scenario),
    baselineTechnologies: sameTechnologies ? null : technologyInputs(plan, plan.baseline, values, state.baseline),
    baselineCaptures: sameMoney ? null : captureInputs(plan.baseline, values, state.baseline),
  };
}

function domainInputs(plan: Plan, state: State, index: number): DomainInputs {
  const years = plan.years.length;
  const domain = plan.domains[index]?.domain ?? 'SCALE_OUT';
  const pairs = plan.pairs.map((pair, position) => ({ ...pair, position })).filter((pair) => pair.domain === domain);
  const growth = plan.scenario.demand[index]?.growthFactor;
  const mix = ({ mix }: CaseState) => pairs.map(({ position }) => rowOf(mix, position, years));
  return {
    domain,
    marketUsd: rowOf(state.marketUsd, index, years).map((market, year) => market * (growth?.[year] ?? 1)),
    generations: pairs.map((pair) => pair.technology),
    baselineMix: mix(state.baseline),
    scenarioMix: mix(state.scenario),
    baselinePorts: rowOf(state.baseline.demand, index, years),
    scenarioPorts: rowOf(state.scenario.demand, index, years),
  };
}

function technologyInputs(
  plan: Plan,
  casePlan: CasePlan,
  values: Float64Array,
  state: CaseState,
): readonly TechnologyInputs[] {
  return casePlan.money.technologies.map(({ chain }, index) => ({
    technology: chain.technology,
    priceUsd: rowOf(state.price, index, plan.years.length),
    rootStage: chain.root,
    inputs: chain.stages.flatMap(({ stage, inputs }) =>
      inputs.map(({ seller, slot }) => ({ buyer: stage, seller, share: values[slot] ?? Number.NaN })),
    ),
  }));
}

function captureInputs(casePlan: CasePlan, values: Float64Array, state: CaseState): readonly CaptureInputs[] {
  return casePlan.money.technologies.flatMap((technology: TechnologyPlan, index) =>
    technology.captures.map((capture, position) => ({
      technology: capture.technology,
      stage: capture.stage,
      firm: capture.firm,
      share: state.money[index]?.captureShare[position] ?? Number.NaN,
      margin: values[capture.margin] ?? Number.NaN,
    })),
  );
}

function rowOf(values: Float64Array, row: number, years: number): number[] {
  return [...values.subarray(row * years, (row + 1) * years)];
}

function equal(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, index) => value === b[index]);
}
