import type { Statement } from '../../graph/graph-store.ts';
import { amountsOfFirms } from '../edit/money-of-graph.ts';
import { readNodes } from '../edit/read-nodes.ts';
import { snapshotText, type ThingChange } from '../edit/thing-change.ts';
import type { FiscalYear, YearAmounts } from '../plan/fiscal-years.ts';
import { withFilled } from '../plan/money-beside.ts';
import { FISCAL_YEAR } from '../plan/node-shapes.ts';
import type { ListRow, RunRead } from './write.ts';

/** Names of amounts and of their grounds, each once. */
const YEAR_AMOUNTS = ['revenueUsd', 'revenueBasis', 'operatingIncomeUsd', 'operatingIncomeBasis'] as const;

/** `$rows` of [key, …amounts]. */
export const changeAmounts: Statement = {
  name: 'change-amounts',
  cypher: `// change-amounts
UNWIND $rows AS row MATCH (y:FiscalYear {key: row[0]}) SET ${YEAR_AMOUNTS.map((name, at) => `y.${name} = row[${at + 1}]`).join(', ')}`,
};

/** Every period of some firms, as figures and rates tell it after a load, and as those of the graph told it before. */
export interface PeriodsTold {
  readonly years: readonly FiscalYear[];
  readonly there: readonly FiscalYear[];
}

/**
 * Periods of the graph that no row of a load writes, and of which its figures and rates tell something else than before; with one
 * change for the history each. An amount that no figure tells, before or after, stays.
 */
export async function periodsBeside(
  run: RunRead,
  firms: readonly string[],
  { years, there }: PeriodsTold,
): Promise<readonly { readonly change: ThingChange; readonly row: ListRow }[]> {
  const before = new Map(there.map((year) => [year.key, year]));
  const other = years.filter((year) => amountsText(year) !== amountsText(before.get(year.key)));
  if (other.length === 0) return [];
  const amounts = await amountsOfFirms(run, firms);
  const told = new Map(other.map((year) => [year.key, withFilled(year, before.get(year.key), amounts.get(year.key))]));
  const nodes = await readNodes({ run }, FISCAL_YEAR, [...told.keys()]);
  return [...nodes].flatMap(([key, { snapshot }]) => {
    const year = told.get(key);
    if (year === undefined) return [];
    const values = YEAR_AMOUNTS.map((name) => year[name]);
    const after = { ...snapshot, ...Object.fromEntries(YEAR_AMOUNTS.map((name, at) => [name, values[at] ?? null])) };
    if (snapshotText(snapshot) === snapshotText(after)) return [];
    return [
      { change: { kind: FISCAL_YEAR.label, key, action: 'LOAD', before: snapshot, after }, row: [key, ...values] },
    ];
  });
}

function amountsText(year: YearAmounts | undefined): string {
  return JSON.stringify(YEAR_AMOUNTS.map((name) => year?.[name] ?? null));
}
