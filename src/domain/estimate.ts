/** What a source states about a quantity; any of the three may be missing. A single number is `mid`. */
export interface Estimate {
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
}

/** What the model uses: minimum, mode and maximum of a PERT distribution; low ≤ mid ≤ high. */
export interface Triple {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}
