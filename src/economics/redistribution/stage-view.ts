import type { Domain } from '../../domain/vocabulary.ts';
import { changeIn, positionOf, type ViewContext } from './context.ts';
import type { StageChange } from './result-types.ts';
import { type Row, stageRevenues, stageValueAdded, type Table } from './tables.ts';

export interface StageTables {
  readonly revenue: Table;
  readonly valueAdded: Table;
  readonly profit: Table;
}

export function stageTables(context: ViewContext, domain: Domain | null): StageTables {
  return {
    revenue: stageRevenues(context.accounts, domain),
    valueAdded: stageValueAdded(context.accounts, domain),
    profit: context.stages(domain),
  };
}

/** Every stage of either case, in key order. */
export function stagesIn(
  context: ViewContext,
  tables: StageTables,
  year: number,
  domain: Domain | null,
): readonly StageChange[] {
  const position = positionOf(context, year);
  return [...tables.profit].map(([stage, profit]) => {
    const amounts = (table: Table, part: keyof Row) => table.get(stage)?.[part][position] ?? 0;
    return {
      stage,
      year,
      domain,
      baselineRevenueUsd: amounts(tables.revenue, 'baseline'),
      scenarioRevenueUsd: amounts(tables.revenue, 'scenario'),
      baselineValueAddedUsd: amounts(tables.valueAdded, 'baseline'),
      scenarioValueAddedUsd: amounts(tables.valueAdded, 'scenario'),
      baselineProfitUsd: amounts(tables.profit, 'baseline'),
      scenarioProfitUsd: amounts(tables.profit, 'scenario'),
      changeUsd: changeIn(profit, position),
    };
  });
}
