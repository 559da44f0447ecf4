/** What rows of the base case need to know of things that their folder has not, where it is no whole one. */
export interface HouseBeside {
  /** Metrics of the claims that the rows name, by claim. */
  readonly metrics: ReadonlyMap<string, string>;
  /** The technology in whose prices the others are quoted. */
  readonly reference: readonly string[];
}

export const NO_HOUSE_BESIDE: HouseBeside = { metrics: new Map(), reference: [] };
