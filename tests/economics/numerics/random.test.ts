import { describe, expect, it } from 'vitest';
import { pseudoRandomSource } from '../../../src/economics/numerics/pseudo-random.ts';
import { quasiRandomSource } from '../../../src/economics/numerics/quasi-random.ts';
import { toUniform } from '../../../src/economics/numerics/random-stream.ts';
import { sobolBlock } from '../../../src/economics/numerics/sobol-block.ts';
import { SOBOL_BITS, sobolDirections } from '../../../src/economics/numerics/sobol-directions.ts';
import { threefry } from '../../../src/economics/numerics/threefry.ts';
import type { UniformSource } from '../../../src/economics/numerics/uniform-source.ts';
import { fc } from '../../support/properties.ts';

const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const SOURCES: readonly (readonly [string, (seed: number, dimensions: number) => UniformSource])[] = [
  ['pseudo-random', (seed, dimensions) => pseudoRandomSource(seed, dimensions)],
  ['quasi-random', quasiRandomSource],
];

describe.each(SOURCES)('%s draws', (_, source) => {
  it('are the same one by one, in any order, as in columns from any start', () => {
    fc.assert(
      fc.property(seeds, fc.nat(5), fc.nat(200), fc.integer({ min: 1, max: 60 }), (seed, dimension, first, count) => {
        const column = new Float64Array(count);
        source(seed, 6).fill(dimension, first, column);
        const other = source(seed, 6);
        const oneByOne = Array.from({ length: count }, (_, i) => other.at(first + count - 1 - i, dimension)).reverse();
        expect([...column]).toEqual(oneByOne);
      }),
      { numRuns: 20 },
    );
  });

  it('do not depend on how many dimensions there are', () => {
    expect(source(3, 2).at(77, 1)).toBe(source(3, 40).at(77, 1));
  });

  it('change with the seed', () => {
    expect(source(3, 1).at(0, 0)).not.toBe(source(4, 1).at(0, 0));
  });

  it('lie strictly inside (0, 1) and fill it evenly', () => {
    const column = new Float64Array(4096);
    source(11, 3).fill(2, 0, column);
    expect(column.every((u) => u > 0 && u < 1)).toBe(true);
    const counts = Array.from({ length: 8 }, (_, k) => column.filter((u) => Math.floor(u * 8) === k).length);
    expect(Math.min(...counts)).toBeGreaterThan(420);
    expect(Math.max(...counts)).toBeLessThan(610);
  });

  it('are refused where there are none', () => {
    expect(() => source(0.5, 1)).toThrow('whole number of 32 bits');
    expect(() => source(2 ** 31, 1)).toThrow(RangeError);
    expect(() => source(1, 2).at(0, 2)).toThrow('dimension');
    expect(() => source(1, 2).at(-1, 0)).toThrow('draw');
    expect(() => source(1, 2).fill(2, 0, new Float64Array(1))).toThrow(RangeError);
  });
});

describe('Threefry-2x32-20', () => {
  it.each([
    [0, 0, 0, 0, 0x6b200159, 0x99ba4efe],
    [-1, -1, -1, -1, 0x1cb996fc, 0xbb002be7],
    [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, 0xc4923a9c, 0x483df7a0],
  ])('gives the published words for key %d %d and counter %d %d', (key0, key1, counter0, counter1, a, b) => {
    const out = new Int32Array(2);
    threefry(key0, key1, counter0, counter1, out);
    expect([...out].map((word) => word >>> 0)).toEqual([a, b]);
  });

  it('has uniforms at the middle of cells, so never 0 or 1', () => {
    expect([toUniform(0), toUniform(-1)]).toEqual([2 ** -33, 1 - 2 ** -33]);
  });
});

describe('the Sobol sequence', () => {
  it('before scrambling is the one of Joe and Kuo, as SciPy 1.17 gives it', () => {
    const points: readonly (readonly [number, readonly number[]])[] = [
      [1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
      [2, [0.75, 0.25, 0.25, 0.25, 0.25, 0.25, 0.75]],
      [7, [0.125, 0.625, 0.375, 0.625, 0.375, 0.375, 0.375]],
      [37, [0.921875, 0.640625, 0.578125, 0.171875, 0.640625, 0.921875, 0.953125]],
      [63, [0.015625, 0.796875, 0.359375, 0.578125, 0.359375, 0.265625, 0.109375]],
    ];
    for (const [point, coordinates] of points) {
      expect([0, 1, 2, 6, 329, 1199, 2047].map((dimension) => plainSobol(point, dimension))).toEqual(coordinates);
    }
  });

  it('has odd initial numbers: the lowest bit of direction number k is bit k of the fraction, in all 2,048 dimensions', () => {
    const lowest = sobolDirections().map((direction) => Math.clz32(direction & -direction));
    expect(lowest.every((bit, i) => bit === i % SOBOL_BITS)).toBe(true);
  });

  it('scrambled, has one point in each of 2ᵐ equal cells of every dimension', () => {
    fc.assert(
      fc.property(seeds, fc.nat(15), fc.nat(2047), (seed, blockNumber, dimension) => {
        const column = new Float64Array(256);
        sobolBlock(seed, blockNumber, dimension + 1).fill(dimension, 0, column, 0, 1);
        expect(new Set(column.map((u) => Math.floor(u * 256))).size).toBe(256);
      }),
      { numRuns: 8 },
    );
  });

  it('scrambled, stays a (0, m, 2) net: one point in each of 4 × 64 boxes of the first two dimensions', () => {
    const block = sobolBlock(99, 3, 2);
    const boxes = new Set(
      Array.from({ length: 256 }, (_, n) => `${Math.floor(block.at(n, 0) * 4)} ${Math.floor(block.at(n, 1) * 64)}`),
    );
    expect(boxes.size).toBe(256);
  });

  it('is scrambled otherwise in each block and dimension', () => {
    const firstPoints = Array.from({ length: 16 }, (_, block) => sobolBlock(5, block, 3)).flatMap((block) =>
      [0, 1, 2].map((dimension) => block.at(0, dimension)),
    );
    expect(new Set(firstPoints).size).toBe(48);
  });

  it('puts draw n in block n mod 16', () => {
    const source = quasiRandomSource(8, 4);
    expect(source.at(16 * 21 + 5, 2)).toBe(sobolBlock(8, 5, 4).at(21, 2));
  });

  it('integrates a smooth function of five variables 20 times better than random draws', () => {
    expect(integrationError(quasiRandomSource)).toBeLessThan(integrationError((s, d) => pseudoRandomSource(s, d)) / 20);
  });

  it('refuses more dimensions than there are numbers for', () => {
    expect(() => sobolBlock(1, 0, 2049)).toThrow('number of dimensions');
  });
});

function plainSobol(point: number, dimension: number): number {
  const directions = sobolDirections();
  const gray = point ^ (point >>> 1);
  let word = 0;
  for (let bit = 0; bit < SOBOL_BITS; bit += 1) {
    if ((gray >>> bit) & 1) word ^= directions[SOBOL_BITS * dimension + bit] ?? 0;
  }
  return (word >>> 0) / 2 ** 32;
}

/** Root mean square error over 8 seeds of the mean of Π (1 + (u_j − 1/2) / 2) at 2,048 draws; the integral is 1. */
function integrationError(source: (seed: number, dimensions: number) => UniformSource): number {
  const squares = Array.from({ length: 8 }, (_, seed) => {
    const uniforms = source(seed, 5);
    let sum = 0;
    for (let n = 0; n < 2048; n += 1) {
      sum += [0, 1, 2, 3, 4].reduce((product, j) => product * (1 + (uniforms.at(n, j) - 0.5) / 2), 1);
    }
    return (sum / 2048 - 1) ** 2;
  });
  return Math.sqrt(squares.reduce((a, b) => a + b, 0) / 8);
}
