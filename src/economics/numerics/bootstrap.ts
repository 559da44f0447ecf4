import { sumOf } from '../summation.ts';
import { pseudoRandomSource } from './pseudo-random.ts';
import { quantiles } from './quantiles.ts';
import { RANDOM_STREAM } from './random-stream.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapChoice {
  readonly seed: number;
  /** Resamples of the rows; 200 and more give steady 90 to 95 percent intervals. */
  readonly resamples: number;
  /** Probability that the interval is to hold, such as 0.95. */
  readonly level: number;
}

export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Percentile intervals (Efron 1979) of statistics that are functions of column means: `columns[c][n]` is row n, rows are drawn with
 * replacement, the same rows for all columns. The same seed gives the same resamples. Throws a RangeError for no rows, no resamples
 * or a level outside (0, 1).
 */
export function bootstrapIntervals(
  columns: readonly Float64Array[],
  statistics: (means: readonly number[]) => readonly number[],
  choice: BootstrapChoice,
): readonly Estimate[] {
  const rows = columns[0]?.length ?? 0;
  check(rows, choice);
  const values = statistics(columns.map((column) => sumOf(column) / rows));
  const resampled = values.map(() => new Float64Array(choice.resamples));
  const source = pseudoRandomSource(choice.seed, choice.resamples, RANDOM_STREAM.bootstrap);
  const uniforms = new Float64Array(rows);
  for (let r = 0; r < choice.resamples; r += 1) {
    source.fill(r, 0, uniforms);
    const times = countRows(uniforms);
    statistics(columns.map((column) => weightedMean(column, times))).forEach((value, i) => {
      resampled[i]?.fill(value, r, r + 1);
    });
  }
  return values.map((value, i) => ({ value, interval: intervalOf(resampled[i] ?? new Float64Array(1), choice.level) }));
}

function check(rows: number, { resamples, level }: BootstrapChoice): void {
  if (rows === 0) throw new RangeError('A bootstrap needs at least one row.');
  if (!(Number.isInteger(resamples) && resamples >= 1)) throw new RangeError(`${resamples} is no number of resamples.`);
  if (!(level > 0 && level < 1)) throw new RangeError(`The level lies inside (0, 1), not ${level}.`);
}

/** How often each row was drawn. */
function countRows(uniforms: Float64Array): Float64Array {
  const times = new Float64Array(uniforms.length);
  for (const u of uniforms) {
    const row = Math.floor(u * uniforms.length);
    times[row] = (times[row] ?? 0) + 1;
  }
  return times;
}

function weightedMean(column: Float64Array, times: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < column.length; n += 1) sum += (column[n] ?? 0) * (times[n] ?? 0);
  return sum / column.length;
}

function intervalOf(values: Float64Array, level: number): Interval {
  const [low = 0, high = 0] = quantiles(values, [(1 - level) / 2, (1 + level) / 2]);
  return { low, high };
}
