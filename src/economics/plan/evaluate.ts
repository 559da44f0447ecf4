import { limitPorts } from '../bottlenecks/limit-ports.ts';
import { evaluateUnitMoney, NONE_HELD } from '../money-flow/unit-money.ts';
import { refreshDerived } from '../parameters/constants-pool.ts';
import type { MoneyPlan } from './case-plan.ts';
import { evaluateSpend, evaluateVolumes } from './evaluate-volumes.ts';
import type { Plan } from './plan.ts';
import type { CaseState, State } from './state.ts';

/**
 * Computes both cases at the values given, without allocating (but where resources limit the ports). Slots of `values` that are derived are refreshed in
 * place; see `valuesFor`.
 * @param fitMargins in draws: scale coefficients where drawn margins would not fit beside them
 * @param held slots of shares that keep their value where those of a stage pass 1
 */
export function evaluate(
  plan: Plan,
  values: Float64Array,
  fitMargins: boolean,
  state: State,
  held: readonly number[] = NONE_HELD,
): void {
  refreshDerived(plan.pool, values);
  evaluateVolumes(plan, values, state);
  limitPorts(plan, plan.baseline, values, state.baseline);
  limitPorts(plan, plan.scenario, values, state.scenario);
  evaluateSpend(plan, state.baseline);
  evaluateSpend(plan, state.scenario);
  evaluateMoney(plan.scenario.money, values, fitMargins, held, state.scenario);
  if (state.baseline.money !== state.scenario.money) {
    evaluateMoney(plan.baseline.money, values, fitMargins, held, state.baseline);
  }
}

function evaluateMoney(
  plan: MoneyPlan,
  values: Float64Array,
  fitMargins: boolean,
  held: readonly number[],
  state: CaseState,
): void {
  for (let technology = 0; technology < plan.technologies.length; technology++) {
    const technologyPlan = plan.technologies[technology];
    const money = state.money[technology];
    if (technologyPlan === undefined || money === undefined) continue;
    evaluateUnitMoney(technologyPlan, values, fitMargins, money, held);
  }
}
