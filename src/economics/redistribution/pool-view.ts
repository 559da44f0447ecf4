import type { Domain } from '../../domain/vocabulary.ts';
import { changeIn, positionOf, summarise, type ViewContext } from './context.ts';
import type { PoolChange } from './result-types.ts';
import { type Row, stageValueAdded, totalOf, totalSpend } from './tables.ts';

/** The totals of a domain by year, worked out once for all years. */
export interface PoolTotals {
  readonly spend: Row;
  readonly valueAdded: Row;
  readonly profit: Row;
  readonly presentValueUsd: number;
}

export function poolTotals(context: ViewContext, domain: Domain | null): PoolTotals {
  const { accounts, years, discountRate } = context;
  const profit = totalOf(context.stages(domain), years.length);
  return {
    spend: totalSpend(accounts, domain),
    valueAdded: totalOf(stageValueAdded(accounts, domain), years.length),
    profit,
    presentValueUsd: summarise(profit, years, discountRate).presentValueUsd,
  };
}

export function poolIn(context: ViewContext, totals: PoolTotals, year: number, domain: Domain | null): PoolChange {
  const position = positionOf(context, year);
  const { spend, profit, presentValueUsd } = totals;
  return {
    year,
    domain,
    baselineSpendUsd: spend.baseline[position] ?? 0,
    scenarioSpendUsd: spend.scenario[position] ?? 0,
    baselineProfitUsd: profit.baseline[position] ?? 0,
    scenarioProfitUsd: profit.scenario[position] ?? 0,
    changeUsd: changeIn(profit, position),
    presentValueUsd,
    residualUsd: residualIn(totals, position),
  };
}

function residualIn({ spend, valueAdded }: PoolTotals, position: number): number {
  const baseline = (spend.baseline[position] ?? 0) - (valueAdded.baseline[position] ?? 0);
  const scenario = (spend.scenario[position] ?? 0) - (valueAdded.scenario[position] ?? 0);
  return Math.abs(baseline) > Math.abs(scenario) ? baseline : scenario;
}
