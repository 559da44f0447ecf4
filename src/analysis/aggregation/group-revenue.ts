import { ownersAbove } from '../../domain/graph/ownership.ts';
import type { TradeFirm, TradeSnapshot } from '../../domain/graph/trade.ts';
import { sumBy } from '../../economics/summation.ts';
import { linkIndex } from '../trade/link-index.ts';
import { type GroundedRevenue, reportedRevenue } from '../trade/reported-revenue.ts';

/** What the firms of a group had reported for their last full fiscal year, US dollars. */
export interface GroupRevenue {
  /** In all, on whatever ground it stands; what an owner's accounts hold already counts once, with the owner. */
  readonly reportedRevenueUsd: number;
  /** How much of it is recalled only, or of a ground that the graph does not tell. */
  readonly assumedRevenueUsd: number;
  /** How many firms reported a revenue that is left out, since a firm that owns them, at whatever level, counts with its own. */
  readonly consolidatedFirms: number;
}

/** A firm's accounts hold those of the firms that it owns: the graph's owner of a firm is the one that consolidates it. */
export function groupRevenue(trade: TradeSnapshot, group: readonly TradeFirm[], knownOn: string | null): GroupRevenue {
  const { placeOf } = linkIndex(trade);
  const parentOf = (slug: string) => trade.firms[placeOf(slug) ?? -1]?.parent ?? null;
  const revenues = new Map(
    group.flatMap((firm): [string, GroundedRevenue][] => {
      const revenue = reportedRevenue(firm, knownOn);
      return revenue === null ? [] : [[firm.slug, revenue]];
    }),
  );
  const isConsolidated = (slug: string) => ownersAbove(slug, parentOf).some((owner) => revenues.has(owner));
  const counted = [...revenues].flatMap(([slug, revenue]) => (isConsolidated(slug) ? [] : [revenue]));
  const assumed = counted.filter(({ basis }) => basis === null || basis === 'ASSUMED');
  const total = (of: readonly GroundedRevenue[]) => sumBy(of, ({ usd }) => usd);
  return {
    reportedRevenueUsd: total(counted),
    assumedRevenueUsd: total(assumed),
    consolidatedFirms: revenues.size - counted.length,
  };
}
