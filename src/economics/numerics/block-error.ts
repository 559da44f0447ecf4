import { sumOf } from '../summation.ts';
import { mean } from './quantiles.ts';
import { DRAW_BLOCKS } from './quasi-random.ts';

/**
 * Standard error of a statistic of draws from independently scrambled blocks (Owen, Randomly permuted (t, m, s)-nets, 1995):
 * the statistic is taken within each block and the standard deviation of these estimates divided by √(blocks). `values` are in the order
 * of the draws: draw n is in block n mod `blocks`. Null where a block would be empty.
 * For a statistic over few draws, such as an extreme quantile, this is the error of a mean of block estimates, a little more
 * than that of the statistic over all draws.
 */
export function standardErrorAcrossBlocks(
  values: Float64Array,
  statistic: (block: Float64Array) => number,
  blocks = DRAW_BLOCKS,
): number | null {
  if (values.length < blocks) return null;
  const estimates = Array.from({ length: blocks }, (_, block) => statistic(valuesOfBlock(values, block, blocks)));
  return standardErrorOfMean(estimates);
}

/** s / √n with s² = Σ (x − x̄)² / (n − 1). */
export function standardErrorOfMean(estimates: readonly number[]): number {
  const centre = mean(estimates);
  const squares = sumOf(estimates.map((estimate) => (estimate - centre) ** 2));
  return Math.sqrt(squares / (estimates.length - 1) / estimates.length);
}

function valuesOfBlock(values: Float64Array, block: number, blocks: number): Float64Array {
  const length = Math.ceil((values.length - block) / blocks);
  const picked = new Float64Array(length);
  for (let i = 0; i < length; i += 1) picked[i] = values[block + i * blocks] ?? 0;
  return picked;
}
