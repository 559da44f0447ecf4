import type { Knot } from './parameter-table.ts';

/** A path over the years of an answer, compiled: each year lies a fraction of the way from one slot to another. */
export interface Path {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 0 where the year is a knot's own or lies outside the knots, where the path is flat. */
  readonly fraction: Float64Array;
}

/** @param knots ascending by year, or one knot without a year; at least one. */
export function compilePath(knots: readonly Knot[], years: readonly number[]): Path {
  const path = emptyPath(years.length);
  years.forEach((year, index) => {
    const after = knots.findIndex((knot) => knot.year !== null && knot.year > year);
    const right = knots[after === -1 ? knots.length - 1 : after];
    const left = after === -1 ? right : (knots[after - 1] ?? right);
    path.left[index] = left?.slot ?? -1;
    path.right[index] = right?.slot ?? -1;
    path.fraction[index] = fractionOf(year, left?.year ?? null, right?.year ?? null);
  });
  return path;
}

/** One slot for each year. */
export function pathOfSlots(slots: readonly number[]): Path {
  const path = emptyPath(slots.length);
  path.left.set(slots);
  path.right.set(slots);
  return path;
}

export function linearAt(path: Path, values: Float64Array, index: number): number {
  const left = at(values, path.left[index]);
  const fraction = path.fraction[index] ?? 0;
  return fraction === 0 ? left : linearBetween(left, at(values, path.right[index]), fraction);
}

export function geometricAt(path: Path, values: Float64Array, index: number): number {
  const left = at(values, path.left[index]);
  const fraction = path.fraction[index] ?? 0;
  return fraction === 0 ? left : geometricBetween(left, at(values, path.right[index]), fraction);
}

export function linearBetween(left: number, right: number, fraction: number): number {
  return left + fraction * (right - left);
}

/** Constant growth between two knots; linear where an end is not positive, which has no growth rate. */
export function geometricBetween(left: number, right: number, fraction: number): number {
  if (left <= 0 || right <= 0) return linearBetween(left, right, fraction);
  return left * Math.exp(fraction * Math.log(right / left));
}

function fractionOf(year: number, left: number | null, right: number | null): number {
  if (left === null || right === null || left === right || year < left) return 0;
  return (year - left) / (right - left);
}

function emptyPath(length: number): Path {
  return { left: new Int32Array(length), right: new Int32Array(length), fraction: new Float64Array(length) };
}

function at(values: Float64Array, slot: number | undefined): number {
  return values[slot ?? -1] ?? Number.NaN;
}
