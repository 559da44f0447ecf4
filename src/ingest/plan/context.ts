import { type ClaimRow, claimRows } from '../house/claim-rows.ts';
import type { HouseClaim } from '../house/house-claim.ts';
import { houseClaims } from '../house/house-claims.ts';
import { withHouseSource } from '../house/house-source.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { exchangeRates } from './exchange-rates.ts';
import { type FiscalYear, fiscalYears } from './fiscal-years.ts';
import { type Known, knownDates } from './known-dates.ts';

/** What several parts of a plan need: worked out once. */
export interface PlanContext {
  readonly folder: Folder;
  readonly sources: readonly Row<'sources'>[];
  readonly claims: readonly ClaimRow[];
  readonly house: readonly HouseClaim[];
  readonly known: ReadonlyMap<string, Known>;
  readonly fiscalYears: readonly FiscalYear[];
}

export function planContext(folder: Folder): PlanContext {
  const claims = claimRows(folder);
  const house = houseClaims(folder);
  const sources = house.length > 0 ? withHouseSource(folder.sources) : folder.sources;
  const years = fiscalYears(folder.figures, exchangeRates(folder.rates));
  return { folder, sources, claims, house, known: knownDates(claims, house, sources), fiscalYears: years };
}
