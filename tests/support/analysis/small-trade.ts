import type { TradeFirm, TradeLink, TradeSnapshot } from '../../../src/domain/graph/trade.ts';

/** Firms by slug with what is to be said of them. */
export function tradeFirm(slug: string, facts: Partial<TradeFirm> = {}): TradeFirm {
  return { slug, name: slug.toUpperCase(), country: null, listed: null, roles: [], revenueUsd: null, ...facts };
}

export interface Delivery {
  readonly from: string;
  readonly to: string;
  /** The customer's share of the supplier's revenue. */
  readonly share?: number;
  readonly facts?: Partial<TradeLink>;
}

/** A snapshot of these firms and of who delivers to whom; links are `<from>-<to>`, their claims `claim-<from>-<to>`. */
export function smallTrade(firms: readonly TradeFirm[], deliveries: readonly Delivery[]): TradeSnapshot {
  const sorted = [...firms].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const placeOf = (slug: string) => sorted.findIndex((firm) => firm.slug === slug);
  const links = deliveries.map(({ from, to, share, facts }): TradeLink => {
    return {
      id: `${from}-${to}`,
      relation: 'SUPPLIES',
      from: placeOf(from),
      to: placeOf(to),
      good: null,
      technology: null,
      share: share === undefined ? null : { low: null, mid: share, high: null },
      validFrom: null,
      validTo: null,
      confidence: null,
      claims: [`claim-${from}-${to}`],
      ...facts,
    };
  });
  return { version: 1, firms: sorted, links };
}
