import type { Triple } from '../../domain/estimate.ts';
import type { Position } from '../flows/positions.ts';

/** Who pays whom, z_ij: what sources state, and what the chain of stages implies for the rest. US dollars of one year. */
export interface Ledger {
  /** The larger of what the firm reported and what it earns in the chain; null where neither is known. */
  revenueOf(key: string): KnownRevenue | null;
  /** What the holder earns in the chain, by technology and stage. */
  positionsOf(key: string): readonly Position[];
  /** Customers of which a source states the part of the holder's revenue. */
  statedSalesOf(key: string): readonly StatedTrade[];
  statedPurchasesOf(key: string): readonly StatedTrade[];
  inferredSalesOf(key: string): readonly InferredTrade[];
  inferredPurchasesOf(key: string): readonly InferredTrade[];
}

/** How a ledger is looked at. */
export interface LedgerView {
  /** The end of the ranges at which stated shares stand. */
  readonly bound: keyof Triple;
  /** ISO day: what sources and reports said by its end; null for all that they say. */
  readonly knownOn: string | null;
}

export interface KnownRevenue {
  readonly usd: number;
  readonly basis: 'REPORTED' | 'MODEL';
}

export interface StatedTrade {
  readonly payer: string;
  readonly payee: string;
  /** Of the payee's revenue; scaled down where all that is stated passes 1. */
  readonly share: number;
  /** Null where the payee's revenue is not known. */
  readonly usd: number | null;
  /** Slug; null where the link names none. */
  readonly technology: string | null;
  readonly claims: readonly string[];
  /** Whether a filing states it; else somebody reported or estimated it. */
  readonly disclosed: boolean;
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
