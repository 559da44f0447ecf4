import type { TradeFirm } from './trade.ts';

/** The place of the firm with this slug among firms by slug; undefined where there is none. */
export function placeAmong(firms: readonly TradeFirm[], slug: string): number | undefined {
  const place = placeFor(firms, slug);
  return firms[place]?.slug === slug ? place : undefined;
}

/** The place of the first firm whose slug is this or comes after it. */
export function placeFor(firms: readonly TradeFirm[], slug: string): number {
  return firstWhere(firms.length, (place) => (firms[place]?.slug ?? '') >= slug);
}

/** The first of so many places, in order, at which something holds that holds for all behind it. */
export function firstWhere(places: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, places];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
