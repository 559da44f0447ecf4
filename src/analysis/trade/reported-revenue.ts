import type { TradeFirm } from '../../domain/graph/trade.ts';

/** What a firm reported for its last full fiscal year, US dollars; with a day, for the last of which it was known by then. */
export function reportedRevenue({ revenueUsd, revenues }: TradeFirm, knownOn: string | null): number | null {
  if (knownOn === null) return revenueUsd;
  return revenues.find(({ knownFrom }) => knownFrom <= knownOn)?.usd ?? null;
}
