import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { DEFAULT_DISCOUNT_RATE } from '../constants.ts';
import { compilePlan, type Plan, valuesFor } from '../plan/plan.ts';
import { usedSlots } from '../plan/used-slots.ts';
import type { Comparison } from '../scenario.ts';
import type { Period } from '../uncertainty/intervals.ts';
import { uncertainParameters } from '../uncertainty/uncertain-parameters.ts';
import { yearsOf } from '../validation/validate-scenario.ts';
import { createMeasure, type Measure } from './measure.ts';
import { type MovedParameter, movedParameter } from './moved-parameter.ts';

/** A comparison whose parameters can be moved one by one. */
export interface SensitivityModel {
  readonly plan: Plan;
  readonly measure: Measure;
  /** Parameters with a range that the period's figures are computed from, in key order. */
  readonly parameters: readonly MovedParameter[];
  /** The mid values; to be left as they were found. */
  readonly values: Float64Array;
}

/** The comparison has been validated, and the period is one of its years or its present value. */
export function createSensitivityModel(
  prepared: PreparedEvidence,
  comparison: Comparison,
  period: Period,
  domain: Domain | null,
): SensitivityModel {
  const years = period === 'PRESENT_VALUE' ? yearsOf(comparison.scenario ?? {}) : [period];
  const rate = comparison.scenario?.discountRate ?? DEFAULT_DISCOUNT_RATE;
  const weights = years.map((year) => (1 + rate) ** ((years[0] ?? year) - year));
  const plan = compilePlan(prepared, comparison, years);
  const values = valuesFor(plan);
  return { plan, values, parameters: movedParameters(plan), measure: createMeasure(plan, weights, domain) };
}

function movedParameters(plan: Plan): readonly MovedParameter[] {
  const { prepared } = plan;
  const used = usedSlots(plan);
  return uncertainParameters(prepared)
    .map((id) => ({ id, knots: movedParameter(prepared, id).knots.filter(({ slot }) => used.has(slot)) }))
    .filter(({ knots }) => knots.length > 0);
}
