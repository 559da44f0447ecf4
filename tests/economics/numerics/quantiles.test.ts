import { describe, expect, it } from 'vitest';
import { standardErrorAcrossBlocks, standardErrorOfMean } from '../../../src/economics/numerics/block-error.ts';
import { pseudoRandomSource } from '../../../src/economics/numerics/pseudo-random.ts';
import { mean, quantiles } from '../../../src/economics/numerics/quantiles.ts';
import { fc } from '../../support/properties.ts';

const numbers = fc.array(fc.oneof(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 2000,
  size: 'max',
});

describe('sample quantiles', () => {
  it('are those of R type 7', () => {
    expect(quantiles(Float64Array.of(4, 1, 3, 2), [0.25, 0.5, 0.9])).toEqual([1.75, 2.5, 3.7]);
    const eight = Float64Array.of(2, 8, 5, 1, 9, 7, 3, 4);
    expect(quantiles(eight, [0.05, 0.95]).map((q) => q.toFixed(6))).toEqual(['1.350000', '8.650000']);
  });

  it('are what sorting would give, whatever the values and their order', () => {
    fc.assert(
      fc.property(numbers, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }), (values, at) => {
        expect(quantiles(Float64Array.from(values), at)).toEqual(at.map((p) => bySorting(values, p)));
      }),
      { numRuns: 30 },
    );
  });

  it('agree with sorting at 10,000 draws, where selection works from samples', () => {
    const draws = new Float64Array(10_000);
    pseudoRandomSource(1, 1).fill(0, 0, draws);
    const scratch = new Float64Array(10_000);
    const at = [0.95, 0.05, 0.5, 0, 1];
    expect(quantiles(draws, at, scratch)).toEqual(at.map((p) => bySorting([...draws], p)));
  });

  it('leave the values as they were', () => {
    const values = Float64Array.of(3, 1, 2);
    quantiles(values, [0.5]);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it('cope with infinite values', () => {
    const values = Float64Array.of(Number.NEGATIVE_INFINITY, 1, Number.POSITIVE_INFINITY);
    expect(quantiles(values, [0, 0.5, 1])).toEqual([Number.NEGATIVE_INFINITY, 1, Number.POSITIVE_INFINITY]);
  });

  it('are refused for no values, for NaN and for a probability above 1', () => {
    expect(() => quantiles(new Float64Array(0), [0.5])).toThrow('at least one value');
    expect(() => quantiles(Float64Array.of(1, Number.NaN), [0.5])).toThrow('Value 1 is not a number');
    expect(() => quantiles(Float64Array.of(1), [1.5])).toThrow('[0, 1]');
  });
});

describe('means and their error', () => {
  it('keep what a plain sum would lose', () => {
    expect(mean([1e16, 1, -1e16, 1])).toBe(0.5);
  });

  it('of {1, 2, 3, 4} is s / √n = √(5/3) / 2', () => {
    expect(standardErrorOfMean([1, 2, 3, 4])).toBeCloseTo(Math.sqrt(5 / 3) / 2, 15);
  });

  it('take draw n into block n mod 16', () => {
    const values = Float64Array.from({ length: 50 }, (_, n) => (n % 16 === 3 ? 16 : 0));
    expect(standardErrorAcrossBlocks(values, mean)).toBeCloseTo(standardErrorOfMean([16, ...Array(15).fill(0)]), 12);
  });

  it('are unknown where a block would be empty', () => {
    expect(standardErrorAcrossBlocks(new Float64Array(15), mean)).toBeNull();
  });
});

function bySorting(values: readonly number[], p: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * p;
  const rank = Math.floor(place);
  const below = sorted[rank] ?? 0;
  if (place === rank) return below;
  const above = sorted[rank + 1] ?? 0;
  return below === above ? below : below + (place - rank) * (above - below);
}
