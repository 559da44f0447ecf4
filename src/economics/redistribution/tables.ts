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
  const years = accounts.years.length;
  const baseline = amountsByKey(years, accounts.baseline, domain, unitsOf(accounts.baseline));
  const scenario = amountsByKey(years, accounts.scenario, domain, unitsOf(accounts.scenario));
  const none = new Float64Array(years);
  const keys = [...new Set([...baseline.keys(), ...scenario.keys()])].sort(byKey);
  return new Map(
    keys.map((key) => [key, { baseline: baseline.get(key) ?? none, scenario: scenario.get(key) ?? none }]),
  );
}

function amountsByKey(
  years: number,
  money: CaseAccounts,
  domain: Domain | null,
  units: readonly Unit[],
): ReadonlyMap<string, Float64Array> {
  const spend = spendByTechnology(money, domain);
  const sums = new Map<string, RunningSums>();
  for (const { key, technology, amount } of units) {
    const known = sums.get(key);
    const sum = known ?? createSums(years);
    if (known === undefined) sums.set(key, sum);
    for (const spendUsd of spend.get(technology) ?? []) addScaled(sum, spendUsd, amount);
  }
  return new Map([...sums].map(([key, { sum, lost }]) => [key, sum.map((value, year) => value + (lost[year] ?? 0))]));
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

/** Compensated sums of every year side by side; see `sumOf`. */
interface RunningSums {
  readonly sum: Float64Array;
  readonly lost: Float64Array;
}

function createSums(years: number): RunningSums {
  return { sum: new Float64Array(years), lost: new Float64Array(years) };
}

function addScaled({ sum, lost }: RunningSums, amounts: Float64Array, factor: number): void {
  for (let year = 0; year < sum.length; year++) {
    const before = sum[year] ?? 0;
    const term = (amounts[year] ?? 0) * factor;
    const next = before + term;
    lost[year] = (lost[year] ?? 0) + roundingError(before, term, next);
    sum[year] = next;
  }
}
