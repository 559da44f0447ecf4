/** The figure that a panel explains, US dollars a year. */
export interface ExplainedFigure {
  readonly changeUsd: number;
  /** The profits between which it is the difference; null for a sum over those who lose, or who gain. */
  readonly profits: { readonly baselineUsd: number; readonly scenarioUsd: number } | null;
  /** Between what 90 % of the draws lie, or of what they give no such interval; null where nothing is drawn. */
  readonly interval: { readonly p5: number; readonly p95: number } | { readonly noneOf: string } | null;
}
