import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { TechnologyPlan } from '../../economics/money-flow/technology-plan.ts';
import type { UnitMoney } from '../../economics/money-flow/unit-money.ts';
import { restKey } from '../../economics/parameter-id.ts';
import type { MoneyPlan } from '../../economics/plan/case-plan.ts';
import { evaluate } from '../../economics/plan/evaluate.ts';
import { compilePlan, type Plan, valuesFor } from '../../economics/plan/plan.ts';
import { gatherSpend } from '../../economics/plan/profits.ts';
import { type CaseState, createState } from '../../economics/plan/state.ts';
import type { Comparison } from '../../economics/scenario.ts';
import type { CaseFlows, Flows, StageFlows, TechnologyFlows } from './case-flows.ts';

/** Who pays and earns what in one year of a comparison that has been validated. */
export function flowsIn(prepared: PreparedEvidence, comparison: Comparison, year: number): Flows {
  const plan = compilePlan(prepared, comparison, [year]);
  const values = valuesFor(plan);
  const state = createState(plan);
  evaluate(plan, values, false, state);
  return {
    baseline: readCase(plan, plan.baseline.money, values, state.baseline),
    scenario: readCase(plan, plan.scenario.money, values, state.scenario),
  };
}

/** What an evaluation of the plan left in the state of one of its cases. */
export function readCase(plan: Plan, money: MoneyPlan, values: Float64Array, state: CaseState): CaseFlows {
  const spend = new Float64Array(plan.prepared.technologies.length);
  gatherSpend(plan, state, null, spend);
  const technologies = money.technologies.flatMap((technology, index): TechnologyFlows[] => {
    const unit = state.money[index];
    const spendUsd = spend[index] ?? 0;
    if (unit === undefined) return [];
    const priceUsd = state.price[index * plan.years.length] ?? Number.NaN;
    const stages = stagesOf(technology, unit, values, spendUsd);
    return [{ technology: technology.chain.technology, priceUsd, spendUsd, stages }];
  });
  return { year: plan.years[0] ?? Number.NaN, technologies };
}

function stagesOf(plan: TechnologyPlan, unit: UnitMoney, values: Float64Array, spendUsd: number): StageFlows[] {
  return plan.chain.stages.map(({ stage, inputs, captures }, position) => {
    const revenueUsd = (unit.revenue[position] ?? 0) * spendUsd;
    const payable = (unit.payable[position] ?? 0) * spendUsd;
    const first = plan.captureStart[position] ?? 0;
    const firstInput = plan.inputStart[position] ?? 0;
    return {
      stage,
      perDollar: unit.revenue[position] ?? 0,
      revenueUsd,
      payments: inputs.map(({ seller, slot }, index) => {
        const base = plan.inputFixed[firstInput + index] === 1 ? revenueUsd : payable;
        return { seller, usd: base * (values[slot] ?? Number.NaN) };
      }),
      holders: captures.map(({ firm }, index) => ({
        key: firm ?? restKey(stage),
        firm,
        share: unit.captureShare[first + index] ?? 0,
        revenueUsd: (unit.captureRevenue[first + index] ?? 0) * spendUsd,
        profitUsd: (unit.captureProfit[first + index] ?? 0) * spendUsd,
      })),
    };
  });
}
