import type { Triple } from '../../domain/estimate.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import type { TechnologyPlan } from '../../economics/money-flow/technology-plan.ts';
import type { UnitMoney } from '../../economics/money-flow/unit-money.ts';
import { restKey } from '../../economics/parameter-id.ts';
import { valuesAt } from '../../economics/parameters/parameter-table.ts';
import type { MoneyPlan } from '../../economics/plan/case-plan.ts';
import { evaluate } from '../../economics/plan/evaluate.ts';
import { compilePlan, type Plan, valuesFor } from '../../economics/plan/plan.ts';
import { gatherSpend } from '../../economics/plan/profits.ts';
import { type CaseState, createState } from '../../economics/plan/state.ts';
import type { Comparison } from '../../economics/scenario.ts';
import type { CaseFlows, Flows, StageFlows, TechnologyFlows } from './case-flows.ts';

/**
 * Who pays and earns what in one year of a comparison that has been validated. At a bound other than mid, the chain's
 * coefficients and shares stand at that end of their ranges, prices and volumes at mid.
 */
export function flowsIn(
  prepared: PreparedEvidence,
  comparison: Comparison,
  year: number,
  bound: keyof Triple = 'mid',
): Flows {
  const plan = compilePlan(prepared, comparison, [year]);
  const values = valuesFor(plan, bound === 'mid' ? prepared.mid : chainAt(prepared, bound));
  const state = createState(plan);
  // At an end of the ranges coefficients may leave no room for margins; they are then fitted as in a draw.
  evaluate(plan, values, bound !== 'mid', state);
  return {
    baseline: readCase(plan, plan.baseline.money, values, state.baseline),
    scenario: readCase(plan, plan.scenario.money, values, state.scenario),
  };
}

function chainAt({ table, evidence, mid }: PreparedEvidence, bound: keyof Triple): Float64Array {
  const ends = valuesAt(table, evidence.parameters, bound);
  return mid.map((value, slot) => {
    const id = table.idOfSlot[slot] ?? '';
    return id.startsWith('input/') || id.startsWith('share/') ? (ends[slot] ?? value) : value;
  });
}

function readCase(plan: Plan, money: MoneyPlan, values: Float64Array, state: CaseState): CaseFlows {
  const spend = new Float64Array(plan.prepared.technologies.length);
  gatherSpend(plan, state, null, spend);
  const technologies = money.technologies.flatMap((technology, index): TechnologyFlows[] => {
    const unit = state.money[index];
    const spendUsd = spend[index] ?? 0;
    if (unit === undefined) return [];
    return [
      { technology: technology.chain.technology, spendUsd, stages: stagesOf(technology, unit, values, spendUsd) },
    ];
  });
  return { year: plan.years[0] ?? Number.NaN, technologies };
}

function stagesOf(plan: TechnologyPlan, unit: UnitMoney, values: Float64Array, spendUsd: number): StageFlows[] {
  return plan.chain.stages.map(({ stage, inputs, captures }, position) => {
    const payable = (unit.payable[position] ?? 0) * spendUsd;
    const first = plan.captureStart[position] ?? 0;
    return {
      stage,
      revenueUsd: (unit.revenue[position] ?? 0) * spendUsd,
      payments: inputs.map(({ seller, slot }) => ({ seller, usd: payable * (values[slot] ?? Number.NaN) })),
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
