import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { DEFAULT_DISCOUNT_RATE } from '../constants.ts';
import { evaluate } from '../plan/evaluate.ts';
import { compilePlan, type Plan, valuesFor } from '../plan/plan.ts';
import { createState } from '../plan/state.ts';
import { readAccounts } from '../redistribution/read-accounts.ts';
import { createViews } from '../redistribution/views.ts';
import type { Comparison } from '../scenario.ts';
import type { Output, Range } from './goal-seek-types.ts';
import { insideOf } from './lever-range.ts';
import { readOutput, yearOf } from './read-output.ts';

/**
 * The output as a function of the lever. The target's year alone is evaluated, and the comparison is compiled once where
 * the lever is a number in its plan: comparing two plans shows which slots hold it. At its lowest value, where a stage may
 * be absent, it is compiled by itself.
 * @param at the comparison with the lever at a value
 */
export function compileOutput(
  prepared: PreparedEvidence,
  at: (lever: number) => Comparison,
  range: Range,
  output: Output,
): (lever: number) => number {
  const planAt = (lever: number) => compilePlan(prepared, at(lever), [yearOf(output)]);
  const [one, other] = insideOf(range);
  const plan = planAt(one);
  const slots = slotsOf(plan, one, planAt(other), other);
  return (lever) => {
    const isAlone = slots.length === 0 || lever === range.low;
    return outputOf(prepared, isAlone ? planAt(lever) : plan, isAlone ? [] : slots, lever, output);
  };
}

function slotsOf(plan: Plan, value: number, other: Plan, otherValue: number): readonly number[] {
  const others = new Map(other.pool.constants.map((constant) => [constant.slot, constant.value]));
  return plan.pool.constants
    .filter((constant) => constant.value === value && others.get(constant.slot) === otherValue)
    .map(({ slot }) => slot);
}

function outputOf(
  prepared: PreparedEvidence,
  plan: Plan,
  slots: readonly number[],
  lever: number,
  output: Output,
): number {
  const values = valuesFor(plan);
  for (const slot of slots) values[slot] = lever;
  const state = createState(plan);
  evaluate(plan, values, false, state);
  return readOutput(createViews(readAccounts(plan, state), prepared.firms, DEFAULT_DISCOUNT_RATE), output);
}
