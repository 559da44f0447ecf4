/**
 * A grid on (0, 1/2] with 8 equal cells in every octave, from 2⁻³³ (half the resolution of a 32-bit uniform) to 1/2.
 * Cells shrink with u because a quantile function near its bound is a power of u: the grid keeps its relative change per
 * cell alike. The cell of a number is read from its floating-point bits, without a search or a logarithm.
 */
const CELL_BITS = 3;
const SMALLEST_EXPONENT = -33;
const EXPONENT_BIAS = 1023;
/** The high word of a double: sign, 11 exponent bits, 20 mantissa bits. */
const KEY_SHIFT = 20 - CELL_BITS;
const FIRST_KEY = (EXPONENT_BIAS + SMALLEST_EXPONENT) << CELL_BITS;

export const UNIT_CELLS = (-1 - SMALLEST_EXPONENT) << CELL_BITS;
/** Smallest number that has a cell. */
export const UNIT_GRID_START = 2 ** SMALLEST_EXPONENT;

/** Left end of every cell and, last, 1/2. */
export const UNIT_NODES = Float64Array.from({ length: UNIT_CELLS + 1 }, (_, cell) => {
  const octave = 2 ** (SMALLEST_EXPONENT + (cell >> CELL_BITS));
  return octave * (1 + (cell & 7) / 8);
});

/** Cells in a length of 1, if all were as wide as this one: the inverse of its width, an exact power of 2. */
export const UNIT_DENSITY = Float64Array.from(
  { length: UNIT_CELLS },
  (_, cell) => 1 / ((UNIT_NODES[cell + 1] ?? 0) - (UNIT_NODES[cell] ?? 0)),
);

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
/** Which of the two words holds the exponent depends on the machine's byte order. */
const HIGH_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Cell of a u in (0, 1/2]; negative below the grid's start. 1/2 itself belongs to the last cell. */
export function unitCell(u: number): number {
  number[0] = u;
  const cell = ((words[HIGH_WORD] ?? 0) >>> KEY_SHIFT) - FIRST_KEY;
  return cell < UNIT_CELLS ? cell : UNIT_CELLS - 1;
}
