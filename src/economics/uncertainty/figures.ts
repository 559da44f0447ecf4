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
    for (let product = start; product < end; product++) {
      const unit = tile + (layout.unit[product] ?? 0) * TILE;
      const dollars = tile + ((layout.dollars[product] ?? 0) + period) * TILE;
      if (product === start) setProducts(store, unit, dollars, count, out, first);
      else addProducts(store, unit, dollars, count, out, first);
    }
  }
}

function setProducts(
  store: Float64Array,
  unit: number,
  dollars: number,
  count: number,
  out: Float64Array,
  first: number,
): void {
  for (let n = 0; n < count; n++) {
    out[first + n] = (store[unit + n] ?? 0) * (store[dollars + n] ?? 0);
  }
}

function addProducts(
  store: Float64Array,
  unit: number,
  dollars: number,
  count: number,
  out: Float64Array,
  first: number,
): void {
  for (let n = 0; n < count; n++) {
    out[first + n] = (out[first + n] ?? 0) + (store[unit + n] ?? 0) * (store[dollars + n] ?? 0);
  }
}
