import type { StatedPart, TradeFirm, TradeLink, TradeSnapshot } from '../../../src/domain/graph/trade.ts';

/** Firms by slug with what is to be said of them. */
export function tradeFirm(slug: string, facts: Partial<TradeFirm> = {}): TradeFirm {
  return {
    slug,
    name: slug.toUpperCase(),
    country: null,
    listed: null,
    roles: [],
    parent: null,
    revenueUsd: null,
    revenueBasis: null,
    revenues: [],
    ...facts,
  };
}

export interface Delivery {
  readonly from: string;
  readonly to: string;
  /** The customer's share of the supplier's revenue. */
  readonly share?: number;
  /** The last day on which it holds. */
  readonly validTo?: string | null;
  readonly part?: Partial<StatedPart>;
  readonly facts?: Partial<TradeLink>;
}

/** A snapshot of these firms and of who delivers to whom; links are `<from>-<to>`, the claims of stated shares, from filings, `claim-<from>-<to>`. */
export function smallTrade(firms: readonly TradeFirm[], deliveries: readonly Delivery[]): TradeSnapshot {
  const sorted = [...firms].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const placeOf = (slug: string) => sorted.findIndex((firm) => firm.slug === slug);
  const links = deliveries.map(({ from, to, share, validTo = null, part, facts }): TradeLink => {
    const knownFrom = '2024-05-31';
    const stated = { isFiled: true, claims: [{ id: `claim-${from}-${to}`, knownFrom }] };
    const shares = [{ share: { low: null, mid: share ?? null, high: null }, knownFrom }];
    return {
      id: `${from}-${to}`,
      from: placeOf(from),
      to: placeOf(to),
      good: null,
      technology: null,
      valid: { from: null, to: validTo },
      stated: share === undefined ? null : { shares, ...stated, ...part },
      ...facts,
    };
  });
  return { firms: sorted, links: links.sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1)) };
}
