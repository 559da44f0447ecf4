import { InputError } from '../../domain/input-error.ts';
import type { Domain } from '../../domain/vocabulary.ts';
import { differenceOf } from '../difference.ts';
import type { FirmFacts } from '../evidence.ts';
import { memoBy } from '../memo.ts';
import type { Accounts } from './accounts.ts';
import { presentValue, turningYear } from './present-value.ts';
import { holderProfits, type Row, stageProfits, type Table } from './tables.ts';

/** What every view is computed from, with the tables that several of them share. */
export interface ViewContext {
  readonly accounts: Accounts;
  readonly years: readonly number[];
  readonly firms: ReadonlyMap<string, FirmFacts>;
  readonly discountRate: number;
  readonly holders: (scope: Scope) => ScopedTable;
  readonly stages: (domain: Domain | null) => Table;
}

export interface Scope {
  readonly domain: Domain | null;
  readonly grouped: boolean;
}

export interface ScopedTable {
  readonly profits: Table;
  readonly summaries: ReadonlyMap<string, Summary>;
}

/** Of a row's change over all years. */
export interface Summary {
  readonly presentValueUsd: number;
  readonly turningYear: number | null;
}

export function createContext(
  accounts: Accounts,
  firms: ReadonlyMap<string, FirmFacts>,
  discountRate: number,
): ViewContext {
  const { years } = accounts;
  const groupOf = (firm: string) => firms.get(firm)?.group ?? firm;
  const holders = memoBy(
    ({ domain, grouped }: Scope) => `${domain} ${grouped}`,
    ({ domain, grouped }): ScopedTable => {
      const profits = holderProfits(accounts, domain, grouped ? groupOf : (firm) => firm);
      const summaries = new Map([...profits].map(([key, row]) => [key, summarise(row, years, discountRate)]));
      return { profits, summaries };
    },
  );
  const stages = memoBy(String, (domain: Domain | null) => stageProfits(accounts, domain));
  return { accounts, years, firms, discountRate, holders, stages };
}

export function summarise(row: Row, years: readonly number[], discountRate: number): Summary {
  const changes = years.map((_, year) => changeIn(row, year));
  return { presentValueUsd: presentValue(changes, years, discountRate), turningYear: turningYear(changes, years) };
}

export function changeIn(row: Row, year: number): number {
  return differenceOf(row.scenario[year] ?? 0, row.baseline[year] ?? 0);
}

/** Position of a calendar year. @throws InputError where the answer has no such year */
export function positionOf(context: ViewContext, year: number): number {
  const position = context.years.indexOf(year);
  if (position !== -1) return position;
  const message = `${year} is outside the years of this answer, ${context.years[0]} to ${context.years.at(-1)}`;
  throw new InputError([{ argument: 'year', message }]);
}
