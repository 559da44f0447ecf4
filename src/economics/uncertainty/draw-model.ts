import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { DEFAULT_DISCOUNT_RATE } from '../constants.ts';
import { compilePlan, type Plan, valuesFor } from '../plan/plan.ts';
import { createState, type State } from '../plan/state.ts';
import { usedSlots } from '../plan/used-slots.ts';
import type { Comparison } from '../scenario.ts';
import { yearsOf } from '../validation/validate-scenario.ts';
import { type FactorLayout, layOutFactors } from './factor-layout.ts';
import { createSampler, type Sampler } from './sampler.ts';
import { type DrawChoice, drawChoice } from './uncertainty.ts';

/** What a run of draws consists of, worked out in a fraction of a millisecond. */
export interface DrawRun {
  readonly plan: Plan;
  /** Whose money counts; null: both domains'. */
  readonly domain: Domain | null;
  readonly choice: DrawChoice;
  readonly layout: FactorLayout;
  /** By year, what a dollar of that year is worth in the first. */
  readonly discount: Float64Array;
}

/** Everything that one thread needs to make draws. */
export interface DrawModel extends DrawRun {
  readonly sampler: Sampler;
  readonly values: Float64Array;
  readonly state: State;
}

/** The comparison has been validated, and its scenario asks for draws. */
export function planDraws(prepared: PreparedEvidence, comparison: Comparison, domain: Domain | null): DrawRun {
  const { uncertainty, discountRate } = comparison.scenario ?? {};
  if (uncertainty === null || uncertainty === undefined) throw new Error('the scenario asks for no draws');
  const years = yearsOf(comparison.scenario ?? {});
  const plan = compilePlan(prepared, comparison, years);
  const rate = discountRate ?? DEFAULT_DISCOUNT_RATE;
  const discount = Float64Array.from(years, (year) => 1 / (1 + rate) ** (year - (years[0] ?? year)));
  return { plan, domain, choice: drawChoice(uncertainty), layout: layOutFactors(plan), discount };
}

/** Compiles the quantile functions of every parameter in use: some 50 ms. */
export function createDrawModel(run: DrawRun): DrawModel {
  const { plan, choice } = run;
  const sampler = createSampler(plan.prepared, choice, usedSlots(plan));
  return { ...run, sampler, values: valuesFor(plan), state: createState(plan) };
}
