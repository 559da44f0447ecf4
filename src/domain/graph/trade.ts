import type { Estimate } from '../estimate.ts';
import type { Confidence, SupplyRelation } from '../vocabulary.ts';

/** Who delivers to whom in one version of the graph: what questions about the whole network are answered from. */
export interface TradeSnapshot {
  readonly version: number;
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
  readonly relation: SupplyRelation;
  readonly from: number;
  readonly to: number;
  /** What is delivered, in the word of the facts; null where they do not say. */
  readonly good: string | null;
  /** Slug of the model's technology that it is for. */
  readonly technology: string | null;
  /** The customer's share of the supplier's revenue: a ratio. */
  readonly share: Estimate | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: Confidence | null;
  readonly claims: readonly string[];
}
