import { type ClaimRow, claimRows } from '../house/claim-rows.ts';
import { type HouseBeside, NO_HOUSE_BESIDE } from '../house/house-beside.ts';
import type { HouseClaim } from '../house/house-claim.ts';
import { houseClaims } from '../house/house-claims.ts';
import { withHouseSource } from '../house/house-source.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { type ChainBeside, NO_CHAIN_BESIDE } from './chain-beside.ts';
import { type FirmMoney, firmMoney } from './firm-money.ts';
import type { FiscalYear } from './fiscal-years.ts';
import { type Known, type KnownBeside, knownDates } from './known-dates.ts';
import { type MoneyBeside, NO_MONEY_BESIDE, yearsBeside, yearsTogether } from './money-beside.ts';

/** What several parts of a plan need: worked out once. */
export interface PlanContext {
  readonly folder: Folder;
  readonly sources: readonly Row<'sources'>[];
  readonly claims: readonly ClaimRow[];
  readonly house: readonly HouseClaim[];
  readonly known: ReadonlyMap<string, Known>;
  readonly fiscalYears: readonly FiscalYear[];
  /** What a firm earned, by these. */
  readonly moneyOf: (firm: string) => FirmMoney;
  readonly beside: Beside;
}

/** What the graph has of things that a folder names or corrects, where the folder is no whole one. */
export interface Beside extends KnownBeside, HouseBeside, ChainBeside, MoneyBeside {
  /** What a firm is known to have earned, by firm. */
  readonly money: ReadonlyMap<string, FirmMoney>;
}

export const NOTHING_BESIDE: Beside = {
  ...NO_HOUSE_BESIDE,
  ...NO_CHAIN_BESIDE,
  ...NO_MONEY_BESIDE,
  sources: [],
  known: new Map(),
  recordedOn: null,
  money: new Map(),
};

export function planContext(folder: Folder, beside: Beside): PlanContext {
  const claims = claimRows(folder);
  const house = houseClaims(folder, beside);
  const sources = house.length > 0 ? withHouseSource(folder.sources, beside) : folder.sources;
  const known = knownDates(claims, house, sources, beside);
  const there = yearsBeside(beside);
  const fiscalYears = yearsTogether(folder, beside, there);
  const moneyOf = firmMoney(fiscalYears, beside.money, there);
  return { folder, sources, claims, house, beside, known, fiscalYears, moneyOf };
}
