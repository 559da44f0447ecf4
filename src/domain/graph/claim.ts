import type { Estimate } from '../estimate.ts';
import type { ClaimBasis, Confidence, Domain, Seen } from '../vocabulary.ts';
import type { Falsifier } from './falsifier.ts';

/** What one speaker states about one thing. Days are ISO 8601. */
export interface Claim {
  readonly type: 'Claim';
  readonly key: string;
  readonly statement: string;
  readonly metric: string;
  readonly variant: string | null;
  readonly domain: Domain | null;
  /** In `unit`; null where the claim gives no number. */
  readonly value: Estimate | null;
  readonly unit: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly basis: ClaimBasis;
  readonly seen: Seen;
  readonly confidence: Confidence;
  readonly publishedOn: string | null;
  readonly knownFrom: string | null;
  readonly recordedOn: string | null;
  readonly houseView: boolean;
  readonly parameter: string | null;
  readonly year: number | null;
  readonly refs: readonly string[];
  readonly tags: readonly string[];
  readonly note: string | null;
  /** Null where nobody has said what would overturn it. */
  readonly falsifier: Falsifier | null;
  /** Null while it stands. */
  readonly retractedOn: string | null;
  readonly retractReason: string | null;
}
