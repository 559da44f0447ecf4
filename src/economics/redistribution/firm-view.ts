import type { OperatingIncome } from '../evidence.ts';
import { byKey } from '../key-order.ts';
import { stageOfRest } from '../parameter-id.ts';
import { changeIn, positionOf, type Scope, type ScopedTable, type ViewContext } from './context.ts';
import { contributionsOf } from './contributions.ts';
import { materialityOf } from './materiality.ts';
import type { FirmFigures, FirmsOptions, Holder } from './result-types.ts';

export function firmsIn(context: ViewContext, year: number, options: FirmsOptions): readonly FirmFigures[] {
  const scope = scopeOf(options);
  const position = positionOf(context, year);
  const table = context.holders(scope);
  return [...table.profits.keys()]
    .map((key) => figuresOf(context, scope, table, key, position))
    .sort((a, b) => Math.abs(b.changeUsd) - Math.abs(a.changeUsd) || byKey(a.key, b.key));
}

export function firmIn(context: ViewContext, key: string, year: number, options: FirmsOptions): FirmFigures | null {
  const scope = scopeOf(options);
  const position = positionOf(context, year);
  const table = context.holders(scope);
  return table.profits.has(key) ? figuresOf(context, scope, table, key, position) : null;
}

/** Who a row of holders is; a group goes by its ultimate parent. */
export function holderOf(context: ViewContext, key: string): Holder {
  const stage = stageOfRest(key);
  if (stage !== null) return { key, firm: null, stage, name: key };
  return { key, firm: key, stage: null, name: context.firms.get(key)?.name ?? key };
}

export function scopeOf({ domain, grouped }: FirmsOptions): Scope {
  return { domain: domain ?? null, grouped: grouped ?? false };
}

function figuresOf(context: ViewContext, scope: Scope, table: ScopedTable, key: string, position: number): FirmFigures {
  const row = table.profits.get(key) ?? NO_PROFITS;
  const summary = table.summaries.get(key);
  const changeUsd = changeIn(row, position);
  const { firm, stage, name } = holderOf(context, key);
  return {
    key,
    firm,
    stage,
    name,
    year: context.years[position] ?? 0,
    domain: scope.domain,
    grouped: scope.grouped,
    baselineProfitUsd: row.baseline[position] ?? 0,
    scenarioProfitUsd: row.scenario[position] ?? 0,
    changeUsd,
    presentValueUsd: summary?.presentValueUsd ?? 0,
    turningYear: summary?.turningYear ?? null,
    materiality: materialityOf(changeUsd, incomeOf(context, key)),
    contributions: () => contributionsOf(context, scope, key, position),
  };
}

const NO_PROFITS = { baseline: new Float64Array(0), scenario: new Float64Array(0) };

function incomeOf(context: ViewContext, key: string): OperatingIncome | null {
  if (stageOfRest(key) !== null) return null;
  const unknown = { usd: null, fiscalYear: null, reason: 'No fiscal year of this firm is known.' };
  return context.firms.get(key)?.operatingIncome ?? unknown;
}
