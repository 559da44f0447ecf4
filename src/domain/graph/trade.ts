import type { Estimate } from '../estimate.ts';
import type { ClaimBasis } from '../vocabulary.ts';

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
  /** Slug of the firm that owns it, and so consolidates it; null where that is none of the graph. */
  readonly parent: string | null;
  /** Of the last full fiscal year, US dollars. */
  readonly revenueUsd: number | null;
  /** On what ground that revenue stands; null where it is not known, or the graph does not tell. */
  readonly revenueBasis: ClaimBasis | null;
  /** Of every full fiscal year that is known to have been published, newest first. */
  readonly revenues: readonly DatedRevenue[];
}

/** What a firm earned in a fiscal year. */
export interface DatedRevenue {
  readonly usd: number;
  /** Null where the graph does not tell. */
  readonly basis: ClaimBasis | null;
  /** ISO day on which the year had ended and its revenue was published, or else read. */
  readonly knownFrom: string;
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
  readonly valid: Period;
  /** What part of the supplier's revenue it is, as sources say; null for most. */
  readonly stated: StatedPart | null;
}

/** First and last day, ISO 8601, of which a month or a day may be missing; null where it is not known. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface StatedPart {
  /** What claims that were not retracted state it to be, the newest period first; empty where none is left. */
  readonly shares: readonly DatedShare[];
  /** Whether a filing says so; else somebody reported or estimated it. */
  readonly isFiled: boolean;
  /** All behind the delivery that were not retracted, whether they state a share or not. */
  readonly claims: readonly DatedClaim[];
}

export interface DatedShare {
  /** The customer's share of the supplier's revenue: a ratio. */
  readonly share: Estimate;
  /** ISO day of the claim that states it; null where it is undated. */
  readonly knownFrom: string | null;
}

export interface DatedClaim {
  readonly id: string;
  /** ISO day; null where it is undated. */
  readonly knownFrom: string | null;
}
