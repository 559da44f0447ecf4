/** One line of the benchmark's table. */
export interface Measure {
  readonly question: string;
  readonly ours: string;
  /** The peer's name, version and figure, where there is one. */
  readonly peer?: string;
  /** Ours against the peer's, as in `4.1× its requests a second`. */
  readonly ratio?: string;
  readonly target: string;
  /** Null where the figure is printed for the record only. */
  readonly met: boolean | null;
}

/** A benchmark: measures what its name says, a few lines of the table. */
export interface Benchmark {
  readonly name: string;
  /** Takes so long that it runs only when it is named. */
  readonly onlyNamed?: true;
  /**
   * Tells its lines at its end, or each as soon as it is known.
   * @param argument what follows the name: `soak=60`
   */
  run(argument?: string): Promise<readonly Measure[]> | AsyncIterable<Measure>;
}

/** A line that says what was left out, and how to have it. */
export function notMeasured(question: string, why: string): Measure {
  return { question, ours: `not measured: ${why}`, target: 'none', met: null };
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The smallest value that at least the given part of the values does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds of each of `rounds` calls, one after the other. */
export async function timeEach(rounds: number, call: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return times;
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}

export function count(value: number): string {
  return value.toLocaleString('en');
}

export function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`;
}
