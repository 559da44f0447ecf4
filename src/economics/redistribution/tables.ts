import type { Domain } from '../../domain/vocabulary.ts';
import { byKey } from '../key-order.ts';
import { restKey } from '../parameter-id.ts';
import { roundingError, sumBy } from '../summation.ts';
import type { Accounts, CaseAccounts } from './accounts.ts';

/** Amounts of both cases by row and year, US dollars; rows in key order. */
export type Table = ReadonlyMap<string, Row>;

export interface Row {
  readonly baseline: Float64Array;
  readonly scenario: Float64Array;
}

/** An amount per dollar spent on a technology, and the row that it belongs to. */
interface Unit {
  readonly key: string;
  readonly technology: string;
  readonly amount: number;
}

export type FirmKey = (firm: string) => string;

/** Profit by holder: firms (or what `keyOf` groups them by) and the rest of each stage. */
export function holderProfits(accounts: Accounts, domain: Domain | null, keyOf: FirmKey): Table {
  return tabulate(accounts, domain, ({ captures }) =>
    captures.map(({ technology, stage, firm, profit }) => {
      return { key: firm === null ? restKey(stage) : keyOf(firm), technology, amount: profit };
    }),
  );
}

export function stageProfits(accounts: Accounts, domain: Domain | null): Table {
  return tabulate(accounts, domain, ({ captures }) =>
    captures.map(({ technology, stage, profit }) => ({ key: stage, technology, amount: profit })),
  );
}

export function stageRevenues(accounts: Accounts, domain: Domain | null): Table {
  return tabulate(accounts, domain, ({ stages }) =>
    stages.map(({ technology, stage, revenue }) => ({ key: stage, technology, amount: revenue })),
  );
}

export function stageValueAdded(accounts: Accounts, domain: Domain | null): Table {
  return tabulate(accounts, domain, ({ stages }) =>
    stages.map(({ technology, stage, valueAdded }) => ({ key: stage, technology, amount: valueAdded })),
  );
}

export function totalSpend(accounts: Accounts, domain: Domain | null): Row {
  const spend = (money: CaseAccounts) =>
    Float64Array.from(accounts.years, (_, year) =>
      sumBy(volumesIn(money, domain), (volume) => volume.spendUsd[year] ?? 0),
    );
  return { baseline: spend(accounts.baseline), scenario: spend(accounts.scenario) };
}

/** The sum over all rows. */
export function totalOf(table: Table, years: number): Row {
  const total = (part: keyof Row) =>
    Float64Array.from({ length: years }, (_, year) => sumBy(table.values(), (row) => row[part][year] ?? 0));
  return { baseline: total('baseline'), scenario: total('scenario') };
}

export function volumesIn(money: CaseAccounts, domain: Domain | null) {
  return domain === null ? money.volumes : money.volumes.filter((volume) => volume.domain === domain);
}

function tabulate(accounts: Accounts, domain: Domain | null, unitsOf: (money: CaseAccounts) => readonly Unit[]): Table {
  const ofBaseline = unitsOf(accounts.baseline);
  const ofScenario = unitsOf(accounts.scenario);
  const keys = [...new Set([...ofBaseline, ...ofScenario].map((unit) => unit.key))].sort(byKey);
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const years = accounts.years.length;
  const baseline = amountsByRow(years, accounts.baseline, domain, ofBaseline, rowOf);
  const scenario = amountsByRow(years, accounts.scenario, domain, ofScenario, rowOf);
  const part = (amounts: Float64Array, row: number) => amounts.subarray(row * years, (row + 1) * years);
  return new Map(keys.map((key, row) => [key, { baseline: part(baseline, row), scenario: part(scenario, row) }]));
}

/** Compensated sums, see `sumOf`, of every row and year side by side: [row][year]. */
function amountsByRow(
  years: number,
  money: CaseAccounts,
  domain: Domain | null,
  units: readonly Unit[],
  rowOf: ReadonlyMap<string, number>,
): Float64Array {
  const spend = spendByTechnology(money, domain);
  const sums = new Float64Array(rowOf.size * years);
  const lost = new Float64Array(rowOf.size * years);
  for (const { key, technology, amount } of units) {
    const first = (rowOf.get(key) ?? 0) * years;
    for (const spendUsd of spend.get(technology) ?? []) {
      for (let year = 0; year < years; year++) {
        const before = sums[first + year] ?? 0;
        const term = (spendUsd[year] ?? 0) * amount;
        const next = before + term;
        lost[first + year] = (lost[first + year] ?? 0) + roundingError(before, term, next);
        sums[first + year] = next;
      }
    }
  }
  for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] ?? 0) + (lost[place] ?? 0);
  return sums;
}

function spendByTechnology(money: CaseAccounts, domain: Domain | null): ReadonlyMap<string, readonly Float64Array[]> {
  const spend = new Map<string, Float64Array[]>();
  for (const { technology, spendUsd } of volumesIn(money, domain)) {
    const known = spend.get(technology);
    if (known === undefined) spend.set(technology, [spendUsd]);
    else known.push(spendUsd);
  }
  return spend;
}
