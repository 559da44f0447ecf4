/**
 * Uniforms strictly inside (0, 1) for draw n and dimension j: the same however many draws, dimensions or threads there are.
 * Draws and dimensions count from 0.
 */
export interface UniformSource {
  readonly dimensions: number;
  readonly at: (draw: number, dimension: number) => number;
  /** out[i] = at(firstDraw + i, dimension), much faster. */
  readonly fill: (dimension: number, firstDraw: number, out: Float64Array) => void;
}

/** Throws a RangeError unless `value` is a whole number from 0 to `end` − 1. */
export function checkIndex(name: string, value: number, end: number): void {
  if (Number.isInteger(value) && value >= 0 && value < end) return;
  throw new RangeError(`The ${name} is a whole number from 0 to ${end - 1}, not ${value}.`);
}
