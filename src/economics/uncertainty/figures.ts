import { unlessRounding } from '../difference.ts';
import type { FactorLayout } from './factor-layout.ts';
import { TILE } from './sampler.ts';

/** A row's change in one period, US dollars, in every draw, in the order of the draws. */
export function drawnChanges(
  layout: FactorLayout,
  store: Float64Array,
  row: number,
  period: number,
  out: Float64Array,
): void {
  const start = layout.start[row] ?? 0;
  const end = layout.start[row + 1] ?? 0;
  if (start === end) out.fill(0);
  for (let first = 0; first < out.length; first += TILE) {
    const tile = first * layout.columns;
    const count = Math.min(TILE, out.length - first);
    // Two products at a time, each added to the sum before: half the passes, the same order of additions.
    for (let product = start; product < end; product += 2) {
      const unit = tile + (layout.unit[product] ?? 0) * TILE;
      const dollars = tile + ((layout.dollars[product] ?? 0) + period) * TILE;
      const isFirst = product === start;
      if (product + 1 === end) addProduct(store, unit, dollars, isFirst, count, out, first);
      else {
        const unit2 = tile + (layout.unit[product + 1] ?? 0) * TILE;
        const dollars2 = tile + ((layout.dollars[product + 1] ?? 0) + period) * TILE;
        addTwoProducts(store, unit, dollars, unit2, dollars2, isFirst, count, out, first);
      }
    }
  }
  dropRounding(layout, store, row, period, out);
}

/** Draws in which only rounding is left are exactly 0: else a firm that nothing touches would gain in a third of them. */
function dropRounding(layout: FactorLayout, store: Float64Array, row: number, period: number, out: Float64Array): void {
  let largest = 0;
  for (let n = 0; n < out.length; n++) {
    if (Math.abs(out[n] ?? 0) > Math.abs(out[largest] ?? 0)) largest = n;
  }
  const size = sizeOfProducts(layout, store, row, period, largest);
  for (let n = 0; n < out.length; n++) {
    out[n] = unlessRounding(out[n] ?? 0, size);
  }
}

/** Of one draw: its products without their signs. */
function sizeOfProducts(
  { start, unit, dollars, columns }: FactorLayout,
  store: Float64Array,
  row: number,
  period: number,
  draw: number,
): number {
  const tile = Math.floor(draw / TILE) * TILE * columns + (draw % TILE);
  let size = 0;
  for (let product = start[row] ?? 0; product < (start[row + 1] ?? 0); product++) {
    const one = store[tile + (unit[product] ?? 0) * TILE] ?? 0;
    size += Math.abs(one * (store[tile + ((dollars[product] ?? 0) + period) * TILE] ?? 0));
  }
  return size;
}

function addProduct(
  store: Float64Array,
  unit: number,
  dollars: number,
  isFirst: boolean,
  count: number,
  out: Float64Array,
  first: number,
): void {
  for (let n = 0; n < count; n++) {
    const before = isFirst ? 0 : (out[first + n] ?? 0);
    out[first + n] = before + (store[unit + n] ?? 0) * (store[dollars + n] ?? 0);
  }
}

function addTwoProducts(
  store: Float64Array,
  unit: number,
  dollars: number,
  unit2: number,
  dollars2: number,
  isFirst: boolean,
  count: number,
  out: Float64Array,
  first: number,
): void {
  for (let n = 0; n < count; n++) {
    const before = isFirst ? 0 : (out[first + n] ?? 0);
    const one = before + (store[unit + n] ?? 0) * (store[dollars + n] ?? 0);
    out[first + n] = one + (store[unit2 + n] ?? 0) * (store[dollars2 + n] ?? 0);
  }
}
