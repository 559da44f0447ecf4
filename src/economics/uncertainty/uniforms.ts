import { pseudoRandomSource } from '../numerics/pseudo-random.ts';
import { quasiRandomSource } from '../numerics/quasi-random.ts';
import { SOBOL_MOST_DIMENSIONS } from '../numerics/sobol-directions.ts';
import type { UniformSource } from '../numerics/uniform-source.ts';
import type { DrawChoice } from './uncertainty.ts';

/** The uniforms of a choice. Dimensions beyond those of the Sobol sequence are pseudo-random. */
export function uniformsOf({ method, seed }: Pick<DrawChoice, 'method' | 'seed'>, dimensions: number): UniformSource {
  const pseudo = pseudoRandomSource(seed, dimensions);
  if (method === 'PSEUDO_RANDOM') return pseudo;
  const within = Math.min(dimensions, SOBOL_MOST_DIMENSIONS);
  const quasi = quasiRandomSource(seed, within);
  const of = (dimension: number) => (dimension < within ? quasi : pseudo);
  return {
    dimensions,
    at: (draw, dimension) => of(dimension).at(draw, dimension),
    fill: (dimension, firstDraw, out) => of(dimension).fill(dimension, firstDraw, out),
  };
}
