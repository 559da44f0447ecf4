import { evaluate } from './evaluate.ts';
import { type Plan, valuesFor } from './plan.ts';
import { createState, type State } from './state.ts';

/** One evaluation at mid values: plain numbers, which another thread may have computed. */
export interface Evaluation {
  readonly values: Float64Array;
  readonly state: State;
}

export function evaluateOnce(plan: Plan): Evaluation {
  const values = valuesFor(plan);
  const state = createState(plan);
  evaluate(plan, values, false, state);
  return { values, state };
}
