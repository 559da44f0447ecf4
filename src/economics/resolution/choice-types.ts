type Maybe<T> = T | null | undefined;

/** By what a claim weighs more than another when claims are pooled. */
export const POOL_WEIGHTS = ['CONFIDENCE', 'BASIS', 'SEEN', 'DATE'] as const;
export type PoolWeight = (typeof POOL_WEIGHTS)[number];

/** Whose evidence: the part of a scenario that is no lever. Null and absent mean: the house view as it stands. */
export interface EvidenceChoice {
  /** Slugs of organizations, whose claims come before the house view, in this order. */
  readonly publishers?: Maybe<readonly string[]>;
  /** ISO day: only what was known by its end. */
  readonly knownOn?: Maybe<string>;
  readonly pooling?: Maybe<Pooling>;
  readonly staleness?: Maybe<Staleness>;
}

export interface Pooling {
  /** The weights are multiplied; none: all claims weigh the same. */
  readonly by: readonly PoolWeight[];
}

export interface Staleness {
  /** Months after which half of what a claim knows is gone. */
  readonly halfLifeMonths: number;
}
