import { checkSeed, RANDOM_STREAM, type RandomStream, toUniform } from './random-stream.ts';
import { threefry } from './threefry.ts';
import { checkIndex, type UniformSource } from './uniform-source.ts';

const DRAWS = 2 ** 32;

/**
 * Independent uniforms by a counter-based generator: draws 2m and 2m + 1 of dimension j are the two words for the counter
 * (m, j). Throws a RangeError for a seed that is not a whole number of 32 bits.
 */
export function pseudoRandomSource(
  seed: number,
  dimensions: number,
  stream: RandomStream = RANDOM_STREAM.draws,
): UniformSource {
  checkSeed(seed);
  const words = new Int32Array(2);
  const at = (draw: number, dimension: number): number => {
    checkIndex('draw', draw, DRAWS);
    checkIndex('dimension', dimension, dimensions);
    threefry(seed, stream, Math.floor(draw / 2), dimension, words);
    return toUniform(words[draw % 2] ?? 0);
  };
  const fill = (dimension: number, firstDraw: number, out: Float64Array): void => {
    checkIndex('dimension', dimension, dimensions);
    checkIndex('draw', firstDraw, DRAWS);
    for (let i = firstDraw % 2 === 0 ? 0 : -1; i < out.length; i += 2) {
      threefry(seed, stream, Math.floor((firstDraw + i) / 2), dimension, words);
      if (i >= 0) out[i] = toUniform(words[0] ?? 0);
      if (i + 1 < out.length) out[i + 1] = toUniform(words[1] ?? 0);
    }
  };
  return { dimensions, at, fill };
}
