import { sobolBlock } from './sobol-block.ts';
import { SOBOL_BITS } from './sobol-directions.ts';
import { checkIndex, type UniformSource } from './uniform-source.ts';

/** Independently scrambled blocks, so that the spread of their estimates gives a standard error. */
export const DRAW_BLOCKS = 16;
const DRAWS = DRAW_BLOCKS * 2 ** SOBOL_BITS;

/** Quasi-random uniforms: draw n is point ⌊n / 16⌋ of scrambled Sobol block n mod 16. At most 2,048 dimensions. */
export function quasiRandomSource(seed: number, dimensions: number): UniformSource {
  const blocks = Array.from({ length: DRAW_BLOCKS }, (_, block) => sobolBlock(seed, block, dimensions));
  return {
    dimensions,
    at: (draw, dimension) => {
      checkIndex('draw', draw, DRAWS);
      return blocks[draw % DRAW_BLOCKS]?.at(Math.floor(draw / DRAW_BLOCKS), dimension) ?? Number.NaN;
    },
    fill: (dimension, firstDraw, out) => {
      checkIndex('draw', firstDraw, DRAWS);
      blocks.forEach((block, number) => {
        const start = (number - (firstDraw % DRAW_BLOCKS) + DRAW_BLOCKS) % DRAW_BLOCKS;
        const firstPoint = Math.floor((firstDraw + start) / DRAW_BLOCKS);
        if (start < out.length) block.fill(dimension, firstPoint, out, start, DRAW_BLOCKS);
      });
    },
  };
}
