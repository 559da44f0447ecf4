import { checkSeed, RANDOM_STREAM, toUniform } from './random-stream.ts';
import { SOBOL_BITS, SOBOL_MOST_DIMENSIONS, sobolDirections } from './sobol-directions.ts';
import { threefry } from './threefry.ts';
import { checkIndex } from './uniform-source.ts';

const POINTS = 2 ** SOBOL_BITS;
/** Random counters a dimension of a block takes. */
const COUNTERS = SOBOL_BITS / 2 + 1;

/** A scrambled Sobol sequence: points and dimensions count from 0. */
export interface SobolBlock {
  readonly dimensions: number;
  readonly at: (point: number, dimension: number) => number;
  /** out[start + i · stride] = at(firstPoint + i, dimension) to the end of `out`. */
  readonly fill: (dimension: number, firstPoint: number, out: Float64Array, start: number, stride: number) => void;
}

/**
 * Block `block` of a seed: the Sobol sequence in Gray-code order (Antonov and Saleev 1979) with Matoušek's random linear
 * scrambling and a digital shift (J. Complexity 14, 1998), of all 32 bits. Each dimension of each block is scrambled by
 * words of its own, so a block does not depend on how many dimensions or blocks there are. Every point is uniform on its
 * own, so the mean over a block is unbiased and blocks are independent. Throws a RangeError for more than 2,048 dimensions.
 */
export function sobolBlock(seed: number, block: number, dimensions: number): SobolBlock {
  checkSeed(seed);
  checkIndex('number of dimensions', dimensions, SOBOL_MOST_DIMENSIONS + 1);
  const directions = new Int32Array(SOBOL_BITS * dimensions);
  const shifts = new Int32Array(dimensions);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    shifts[dimension] = scramble(seed, block, dimension, directions);
  }
  const word = (point: number, dimension: number): number => {
    checkIndex('point', point, POINTS);
    checkIndex('dimension', dimension, dimensions);
    return wordAt(directions, SOBOL_BITS * dimension, shifts[dimension] ?? 0, point);
  };
  return {
    dimensions,
    at: (point, dimension) => toUniform(word(point, dimension)),
    fill: (dimension, firstPoint, out, start, stride) => {
      let x = word(firstPoint, dimension);
      const base = SOBOL_BITS * dimension;
      for (let point = firstPoint, i = start; i < out.length; i += stride) {
        out[i] = toUniform(x);
        point += 1;
        x ^= directions[base + trailingZeros(point)] ?? 0;
      }
    },
  };
}

/** Puts the scrambled direction numbers of a dimension into `directions`; returns its digital shift. */
function scramble(seed: number, block: number, dimension: number, directions: Int32Array): number {
  const words = randomWords(seed, block, dimension);
  const columns = words.subarray(0, SOBOL_BITS).map(lowerColumn);
  const plain = sobolDirections();
  for (let i = SOBOL_BITS * dimension; i < SOBOL_BITS * (dimension + 1); i += 1) {
    directions[i] = multiply(columns, plain[i] ?? 0);
  }
  return words[SOBOL_BITS] ?? 0;
}

/** A word for each column of the scrambling matrix and one for the shift, two from every counter. */
function randomWords(seed: number, block: number, dimension: number): Int32Array {
  const words = new Int32Array(2 * COUNTERS);
  for (let i = 0; i < COUNTERS; i += 1) {
    const pair = words.subarray(2 * i, 2 * i + 2);
    threefry(seed, RANDOM_STREAM.scrambling, block * COUNTERS + i, dimension, pair);
  }
  return words;
}

/** A column of a random lower triangular matrix over {0, 1} with a unit diagonal, the first row in the highest bit. */
function lowerColumn(random: number, column: number): number {
  const diagonal = 1 << (SOBOL_BITS - 1 - column);
  return diagonal | (random & (diagonal - 1));
}

function multiply(columns: Int32Array, vector: number): number {
  let product = 0;
  for (let rest = vector; rest !== 0; ) {
    const column = Math.clz32(rest);
    product ^= columns[column] ?? 0;
    rest &= ~(1 << (SOBOL_BITS - 1 - column));
  }
  return product;
}

function wordAt(directions: Int32Array, base: number, shift: number, point: number): number {
  let gray = (point ^ (point >>> 1)) >>> 0;
  let x = shift;
  for (let bit = 0; gray !== 0; bit += 1, gray >>>= 1) if (gray & 1) x ^= directions[base + bit] ?? 0;
  return x;
}

function trailingZeros(n: number): number {
  return 31 - Math.clz32(n & -n);
}
