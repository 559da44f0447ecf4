/** What a row of diverging bars shows, in US dollars a year. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly change: number;
  readonly baseline: number;
  readonly scenario: number;
  /** 5th and 95th percentile of the change, and the share of draws above 0; absent while nothing is drawn. */
  readonly interval?: BarInterval;
}

export interface BarInterval {
  readonly p5: number;
  readonly p95: number;
  readonly probabilityOfGain: number;
}

/** The rows that changed most, gains on top, losses below; what is left out is counted. */
export function mostMoved(rows: readonly BarRow[], count: number): { readonly rows: BarRow[]; readonly left: number } {
  const moved = rows.filter(({ change }) => change !== 0);
  const largest = [...moved].sort((one, other) => Math.abs(other.change) - Math.abs(one.change)).slice(0, count);
  return { rows: largest.sort((one, other) => other.change - one.change), left: moved.length - largest.length };
}
