import type { TradeLink } from '../../domain/graph/trade.ts';
import type { Position } from '../flows/positions.ts';

/** Who pays whom, z_ij: what is disclosed, and what the chain of stages implies for the rest. US dollars of one year. */
export interface Ledger {
  /** The larger of what the firm reported and what it earns in the chain; null where neither is known. */
  revenueOf(key: string): KnownRevenue | null;
  /** What the holder earns in the chain, by technology and stage. */
  positionsOf(key: string): readonly Position[];
  /** Customers of which a source states the part of the holder's revenue. */
  disclosedSalesOf(key: string): readonly DisclosedTrade[];
  disclosedPurchasesOf(key: string): readonly DisclosedTrade[];
  inferredSalesOf(key: string): readonly InferredTrade[];
  inferredPurchasesOf(key: string): readonly InferredTrade[];
}

export interface KnownRevenue {
  readonly usd: number;
  readonly basis: 'REPORTED' | 'MODEL';
}

export interface DisclosedTrade {
  readonly payer: string;
  readonly payee: string;
  /** Of the payee's revenue; scaled down where all that is disclosed passes 1. */
  readonly share: number;
  /** Null where the payee's revenue is not known. */
  readonly usd: number | null;
  readonly link: TradeLink;
}

export interface InferredTrade {
  readonly payer: string;
  readonly payee: string;
  readonly technology: string;
  /** Stages. */
  readonly buyer: string;
  readonly seller: string;
  readonly usd: number;
}
