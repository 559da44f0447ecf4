import type { Domain } from '../../domain/vocabulary.ts';
import type { UnitMoney } from '../money-flow/unit-money.ts';
import { roundingError } from '../summation.ts';
import type { CaseEntries, Entries } from './holder-plan.ts';
import { multiply } from './multiply.ts';
import type { Plan } from './plan.ts';
import type { CaseState, State } from './state.ts';

/** Profits in US dollars, [row][year], for the rows of the plan's holders and stages. */
export interface Profits {
  readonly holders: CaseProfits;
  readonly stages: CaseProfits;
  readonly scratch: Scratch;
}

export interface CaseProfits {
  readonly baseline: Float64Array;
  readonly scenario: Float64Array;
}

interface Scratch {
  /** Spend by technology, [technology][year]. */
  readonly spend: Float64Array;
  /** Profit per dollar, by entry. */
  readonly holders: Float64Array;
  readonly stages: Float64Array;
}

export function createProfits(plan: Plan): Profits {
  const years = plan.years.length;
  const rows = (count: number): CaseProfits => ({
    baseline: new Float64Array(count * years),
    scenario: new Float64Array(count * years),
  });
  const entriesOf = (rowsOf: (entries: CaseEntries) => Entries) =>
    Math.max(rowsOf(plan.holders.baseline).technology.length, rowsOf(plan.holders.scenario).technology.length);
  return {
    holders: rows(plan.holders.holders.length),
    stages: rows(plan.holders.stages.length),
    scratch: {
      spend: new Float64Array(plan.prepared.technologies.length * years),
      holders: new Float64Array(entriesOf((entries) => entries.holders)),
      stages: new Float64Array(entriesOf((entries) => entries.stages)),
    },
  };
}

/** Profits of every holder and stage in both cases after `evaluate`, of one domain or of all; without allocating. */
export function evaluateProfits(plan: Plan, state: State, domain: Domain | null, out: Profits): void {
  const { holders, stages, scratch } = out;
  const years = plan.years.length;
  const { baseline, scenario } = plan.holders;
  gatherSpend(plan, state.scenario, domain, scratch.spend);
  gatherUnitProfits(scenario.holders, state.scenario.money, scratch.holders);
  gatherUnitProfits(scenario.stages, state.scenario.money, scratch.stages);
  multiply(scenario.holders, scratch.holders, scratch.spend, years, holders.scenario);
  multiply(scenario.stages, scratch.stages, scratch.spend, years, stages.scenario);
  gatherSpend(plan, state.baseline, domain, scratch.spend);
  if (baseline !== scenario) {
    gatherUnitProfits(baseline.holders, state.baseline.money, scratch.holders);
    gatherUnitProfits(baseline.stages, state.baseline.money, scratch.stages);
  }
  multiply(baseline.holders, scratch.holders, scratch.spend, years, holders.baseline);
  multiply(baseline.stages, scratch.stages, scratch.spend, years, stages.baseline);
}

export function gatherSpend(plan: Plan, state: CaseState, domain: Domain | null, out: Float64Array): void {
  const years = plan.years.length;
  out.fill(0);
  for (let pair = 0; pair < plan.pairs.length; pair++) {
    const planned = plan.pairs[pair];
    if (planned === undefined || (domain !== null && planned.domain !== domain)) continue;
    for (let year = 0; year < years; year++) {
      const place = planned.index * years + year;
      out[place] = (out[place] ?? 0) + (state.spend[pair * years + year] ?? 0);
    }
  }
}

/** Profit per dollar spent on the entry's technology, of each entry. */
export function gatherUnitProfits(entries: Entries, money: readonly UnitMoney[], out: Float64Array): void {
  for (let entry = 0; entry + 1 < entries.captureStart.length; entry++) {
    const profits = money[entries.technology[entry] ?? -1]?.captureProfit;
    const end = entries.captureStart[entry + 1] ?? 0;
    let sum = 0;
    let lost = 0;
    for (let index = entries.captureStart[entry] ?? 0; index < end; index++) {
      const term = profits?.[entries.capture[index] ?? -1] ?? Number.NaN;
      const next = sum + term;
      lost += roundingError(sum, term, next);
      sum = next;
    }
    out[entry] = sum + lost;
  }
}
