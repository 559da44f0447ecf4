import type { UnitMoney } from '../money-flow/unit-money.ts';
import type { MoneyPlan } from '../plan/case-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseState, State } from '../plan/state.ts';
import type { Accounts, CaptureAccount, CaseAccounts, StageAccount, VolumeAccount } from './accounts.ts';

/** The accounts of one evaluation, copied out of its state. */
export function readAccounts(plan: Plan, state: State): Accounts {
  const scenario = readCase(plan, plan.scenario.money, state.scenario);
  const shared = state.baseline.money === state.scenario.money;
  const baseline = shared
    ? { ...scenario, volumes: readVolumes(plan, state.baseline) }
    : readCase(plan, plan.baseline.money, state.baseline);
  return { years: plan.years, baseline, scenario };
}

function readCase(plan: Plan, money: MoneyPlan, state: CaseState): CaseAccounts {
  return { volumes: readVolumes(plan, state), ...readMoney(money, state.money) };
}

/** The part of the accounts that is free of years. */
export function readMoney(plan: MoneyPlan, money: readonly UnitMoney[]): Pick<CaseAccounts, 'captures' | 'stages'> {
  const captures: CaptureAccount[] = [];
  const stages: StageAccount[] = [];
  plan.technologies.forEach(({ chain, captures: placed }, index) => {
    const unit = money[index];
    if (unit === undefined) return;
    chain.stages.forEach(({ stage }, position) => {
      const revenue = unit.revenue[position] ?? 0;
      stages.push({ technology: chain.technology, stage, revenue, valueAdded: unit.valueAdded[position] ?? 0 });
    });
    placed.forEach(({ technology, stage, firm }, position) => {
      const revenue = unit.captureRevenue[position] ?? 0;
      captures.push({ technology, stage, firm, revenue, profit: unit.captureProfit[position] ?? 0 });
    });
  });
  return { captures, stages };
}

function readVolumes(plan: Plan, state: CaseState): readonly VolumeAccount[] {
  const years = plan.years.length;
  return plan.pairs.map(({ domain, technology }, pair) => {
    const row = (values: Float64Array) => values.slice(pair * years, (pair + 1) * years);
    return { domain, technology, share: row(state.mix), ports: row(state.ports), spendUsd: row(state.spend) };
  });
}
