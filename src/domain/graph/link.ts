import type { Estimate } from '../estimate.ts';
import type { Confidence } from '../vocabulary.ts';
import type { Firm } from './firm.ts';
import type { Relation } from './relation.ts';

/** Asked for as of a day, a link shows no claim that came later. ISO day; absent or null: asked for as it is known now. */
export interface SeenFrom {
  readonly asOf?: string | null;
}

/** What every link with claims of its own carries. Slugs stand for the things that it names. */
export interface ClaimedLink extends SeenFrom {
  readonly id: string;
  readonly what: string | null;
  readonly product: string | null;
  readonly technology: string | null;
  readonly tag: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly status: string | null;
  readonly confidence: Confidence | null;
  readonly claims: readonly string[];
}

/** A link between two firms, seen from one of them. */
export interface FirmLink extends ClaimedLink {
  readonly relation: Relation;
  /** OUT: from the firm asked about to `firm`. */
  readonly direction: LinkDirection;
  /** The other end. */
  readonly firm: Firm;
  /** The customer's share of the supplier's revenue: a ratio. */
  readonly shareOfRevenue: Estimate | null;
}

/** A firm's use of a product; both by slug. */
export interface Deployment extends ClaimedLink {
  readonly firm: string;
  readonly deployed: string;
}

export type LinkDirection = 'OUT' | 'IN';
