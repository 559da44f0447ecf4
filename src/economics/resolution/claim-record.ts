import type { Estimate } from '../../domain/estimate.ts';
import type { ClaimBasis, Confidence, Seen } from '../../domain/vocabulary.ts';

/** What a speaker's claims come to for one parameter, in the parameter's own unit. */
export interface ParameterClaim {
  readonly id: string;
  readonly parameter: string;
  /** Null where the parameter is a constant. */
  readonly year: number | null;
  /** One number as `mid`, or a range with or without a middle. */
  readonly value: Estimate;
  /** The arithmetic from the claims to the value, for people. */
  readonly conversion: string;
  /** Ids, the main claim first; all of one speaker. */
  readonly claims: readonly string[];
  /** Who said it; null without a name. */
  readonly publisher: string | null;
  /** ISO day of the last of the claims; null where one of them is undated. */
  readonly knownFrom: string | null;
  readonly basis: ClaimBasis;
  readonly confidence: Confidence;
  readonly seen: Seen;
}

/** Everything about claims that choosing among them needs. */
export interface ClaimRecord {
  /** In the order of their ids. */
  readonly rivals: readonly ParameterClaim[];
  /** ISO day from which each claim behind the house view was known, by the claim's id. */
  readonly knownFrom: ReadonlyMap<string, string>;
  /** The newest of all claims in the graph; null in an empty one. */
  readonly newest: string | null;
  /** Slugs of everyone who may be named as a publisher. */
  readonly organizations: readonly string[];
}

/** ISO days compare as text; what is undated was never known by a day. */
export function wasKnown(knownFrom: string | null | undefined, knownOn: string | null): boolean {
  if (knownOn === null) return true;
  return knownFrom !== null && knownFrom !== undefined && knownFrom <= knownOn;
}
