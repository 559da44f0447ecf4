import { standardErrorOfMean } from '../numerics/block-error.ts';
import { INTERVAL_PROBABILITIES, quantiles } from '../numerics/quantiles.ts';
import { DRAW_BLOCKS } from '../numerics/quasi-random.ts';
import type { FactorLayout } from './factor-layout.ts';
import { drawnChanges } from './figures.ts';
import type { DrawMethod } from './uncertainty.ts';

/** Numbers kept of a figure: P5, P50, P95, mean, standard error of the mean, probability of gain. */
export const SUMMARY_SIZE = 6;

/** Numbers that the summaries of all rows take: [row][period][SUMMARY_SIZE]. */
export function summaryRoom({ rows, periods }: FactorLayout): number {
  return rows.length * periods * SUMMARY_SIZE;
}

/** Summarises rows `first` to `end`; threads may share `out`. The time is linear in the draws. */
export function summariseRows(
  layout: FactorLayout,
  method: DrawMethod,
  draws: number,
  store: Float64Array,
  first: number,
  end: number,
  out: Float64Array,
): void {
  const changes = new Float64Array(draws);
  const scratch = new Float64Array(draws);
  for (let row = first; row < end; row++) {
    for (let period = 0; period < layout.periods; period++) {
      drawnChanges(layout, store, row, period, changes);
      out.set(summaryOf(changes, method, scratch), (row * layout.periods + period) * SUMMARY_SIZE);
    }
  }
}

export function summaryOf(
  values: Float64Array,
  method: DrawMethod,
  scratch = new Float64Array(values.length),
): readonly number[] {
  const { mean, standardError, gains } = centreOf(values, method);
  return [...quantiles(values, INTERVAL_PROBABILITIES, scratch), mean, standardError, gains / values.length];
}

/** The error is that of the mean: from the spread of the blocks' means, or of independent draws s / √n. */
function centreOf(values: Float64Array, method: DrawMethod) {
  const sums = new Float64Array(DRAW_BLOCKS);
  const gains = sumBlocks(values, sums);
  const mean = sums.reduce((total, sum) => total + sum, 0) / values.length;
  const standardError = method === 'QUASI_RANDOM' ? blockError(sums, values.length) : sampleError(values, mean);
  return { mean, standardError, gains };
}

/** Draw n is in block n mod 16. @returns how many draws are above 0; one without a change is no gain */
function sumBlocks(values: Float64Array, sums: Float64Array): number {
  let gains = 0;
  for (let n = 0; n < values.length; n++) {
    const value = values[n] ?? 0;
    const block = n & (DRAW_BLOCKS - 1);
    sums[block] = (sums[block] ?? 0) + value;
    gains += value > 0 ? 1 : 0;
  }
  return gains;
}

function blockError(sums: Float64Array, draws: number): number {
  return standardErrorOfMean([...sums].map((sum, block) => sum / Math.ceil((draws - block) / DRAW_BLOCKS)));
}

function sampleError(values: Float64Array, mean: number): number {
  let squares = 0;
  for (let n = 0; n < values.length; n++) squares += ((values[n] ?? 0) - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
