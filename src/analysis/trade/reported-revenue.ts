import type { DatedRevenue, TradeFirm } from '../../domain/graph/trade.ts';

/** A revenue, US dollars, and on what ground it stands; null where the graph does not tell. */
export type GroundedRevenue = Pick<DatedRevenue, 'usd' | 'basis'>;

/** What a firm reported for its last full fiscal year; with a day, for the last of which it was known by then. */
export function reportedRevenue(firm: TradeFirm, knownOn: string | null): GroundedRevenue | null {
  if (knownOn !== null) return firm.revenues.find(({ knownFrom }) => knownFrom <= knownOn) ?? null;
  return firm.revenueUsd === null ? null : { usd: firm.revenueUsd, basis: firm.revenueBasis };
}
