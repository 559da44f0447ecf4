import type { GraphRow } from '../../graph/graph-store.ts';
import { firmMoney } from '../plan/firm-money.ts';
import type { FiscalYear, YearAmounts } from '../plan/fiscal-years.ts';
import { FIRM } from '../plan/node-shapes.ts';
import type { NodeItem, NodeShape } from '../plan/shape.ts';
import type { ChangedNode } from './edits/node-contests.ts';

const NO_AMOUNTS = {
  ...{ revenueUsd: null, revenueBasis: null },
  ...{ operatingIncomeUsd: null, operatingIncomeBasis: null },
} as const satisfies YearAmounts;

/** Rows of firms or of fiscal periods with what these years tell of them. */
export function rowsTold(
  shape: NodeShape,
  rows: readonly ChangedNode[],
  years: readonly FiscalYear[],
): readonly ChangedNode[] {
  const told = shape.label === FIRM.label ? moneyOf(years) : amountsOf(years);
  return rows.map(({ item, hash }) => ({ item: withValues(shape, item, told(item.key)), hash, alone: item }));
}

function moneyOf(years: readonly FiscalYear[]): (key: string) => GraphRow {
  const money = firmMoney(years, new Map());
  return (key) => ({ ...money(key) });
}

function amountsOf(years: readonly FiscalYear[]): (key: string) => GraphRow {
  const byKey = new Map(years.map((year) => [year.key, year]));
  return (key) => {
    const year = byKey.get(key);
    // Its figures are in other periods, where edits moved them: what the folder alone would say of it stands on none.
    if (year === undefined) return NO_AMOUNTS;
    const { periodEnd, revenueUsd, revenueBasis, operatingIncomeUsd, operatingIncomeBasis } = year;
    return { periodEnd, revenueUsd, revenueBasis, operatingIncomeUsd, operatingIncomeBasis };
  };
}

function withValues({ properties }: NodeShape, item: NodeItem, told: GraphRow): NodeItem {
  const valueNow = (name: string, index: number) => (name in told ? told[name] : item.values[index]) ?? null;
  return { ...item, values: properties.map(valueNow) };
}
