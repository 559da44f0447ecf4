import type { Estimate } from '../estimate.ts';

/** Who delivers to whom in one version of the graph: what questions about the whole network are answered from. */
export interface TradeSnapshot {
  /** By slug. */
  readonly firms: readonly TradeFirm[];
  /** By the supplier's place, then the customer's slug and the link's id. */
  readonly links: readonly TradeLink[];
}

export interface TradeFirm {
  readonly slug: string;
  readonly name: string;
  readonly country: string | null;
  readonly listed: boolean | null;
  readonly roles: readonly string[];
  /** Of the last full fiscal year, US dollars. */
  readonly revenueUsd: number | null;
}

/** A delivery, the ends as places among the firms. */
export interface TradeLink {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** What is delivered, in the word of the facts; null where they do not say. */
  readonly good: string | null;
  /** Slug of the model's technology that it is for. */
  readonly technology: string | null;
  /** What part of the supplier's revenue it is, as a source says; null for most. */
  readonly stated: StatedPart | null;
}

export interface StatedPart {
  /** The customer's share of the supplier's revenue: a ratio. */
  readonly share: Estimate;
  /** Whether a filing says so; else somebody reported or estimated it. */
  readonly isFiled: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly claims: readonly string[];
}
