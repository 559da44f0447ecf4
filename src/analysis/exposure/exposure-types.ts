import type { Triple } from '../../domain/estimate.ts';

/**
 * SUPPLIERS: of each dollar that a firm earns, how many dollars reach the target through its suppliers and theirs.
 * CUSTOMERS: which part of a firm's revenue comes from the target, through its customers and theirs.
 */
export type ExposureDirection = 'SUPPLIERS' | 'CUSTOMERS';

/** What a firm is exposed to, by slug. */
export interface ExposureTarget {
  readonly kind: 'FIRM' | 'STAGE' | 'TECHNOLOGY';
  readonly key: string;
}

export interface ExposureRequest {
  readonly firm: string;
  readonly target: ExposureTarget;
  readonly year: number;
  readonly direction: ExposureDirection;
  /** ISO day: what was known by its end; null for all that is known. */
  readonly knownOn: string | null;
}

/** Shares are of the firm's revenue. */
export interface Exposure extends ExposureRequest {
  /** What the shares are of, US dollars; null where neither a report nor the model knows it. */
  readonly revenueUsd: number | null;
  readonly revenueBasis: RevenueBasis | null;
  readonly total: ExposurePart;
  /** Along links of which filings state the share; the rest is estimated by sources, or inferred from the chain. */
  readonly disclosed: ExposurePart;
  readonly inferred: ExposurePart;
  /** One step away; the rest leads through others. */
  readonly direct: ExposurePart;
  /** Those that carry most first. */
  chains(first: number): readonly ExposureChain[];
}

/** REPORTED: by the firm; MODEL: what it earns or pays in the model's chain, which is larger or all that is known. */
export type RevenueBasis = 'REPORTED' | 'MODEL';

export interface ExposurePart {
  readonly share: Triple;
  /** Null where the firm's revenue is not known. */
  readonly usd: Triple | null;
}

export interface ExposureChain {
  readonly share: number;
  readonly usd: number | null;
  /** Whether filings state every step. */
  readonly disclosed: boolean;
  readonly hops: readonly ExposureHop[];
}

export interface ExposureHop {
  /** Firms' slugs, or `rest:<stage>`; `to` is the same where the firm itself earns at the target. */
  readonly from: string;
  readonly to: string;
  /** Of the revenue of `from`, as a source states it or the stages imply; the chain's may be less than the product. */
  readonly share: number;
  /** Whether a filing states it. */
  readonly disclosed: boolean;
  /** Null for a stated share whose link names none. */
  readonly technology: string | null;
  /** The stages that pay and are paid; null for a stated share. */
  readonly buyer: string | null;
  readonly seller: string | null;
  /** Ids of the claims that say so. */
  readonly claims: readonly string[];
}
