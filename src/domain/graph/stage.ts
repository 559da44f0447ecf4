import type { Triple } from '../estimate.ts';

/** A step of the value chain at which somebody is paid. */
export interface Stage {
  readonly type: 'Stage';
  readonly slug: string;
  readonly name: string;
  readonly description: string;
}

/** A firm's part of a stage: share of its revenue and operating margin, ratios. Firm, stage and technology by slug. */
export interface ValueCapture {
  readonly id: string;
  readonly firm: string;
  readonly stage: string;
  /** Null: every technology for which the stage has no rows of its own. */
  readonly technology: string | null;
  readonly share: Triple;
  readonly margin: Triple;
  readonly shareClaims: readonly string[];
  readonly marginClaims: readonly string[];
}

/** Dollars that `buyer` pays `seller` for each dollar of its own revenue in a technology: a ratio. All by slug. */
export interface InputCoefficient {
  readonly id: string;
  readonly technology: string;
  readonly buyer: string;
  readonly seller: string;
  readonly share: Triple;
  readonly claims: readonly string[];
}
