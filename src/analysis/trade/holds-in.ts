import type { Period } from '../../domain/graph/trade.ts';

/** Whether a delivery, or the making of a product, takes place in a year. Dates are ISO 8601, so that texts compare as days; an end that is not known is none. */
export function holdsIn({ from, to }: Period, year: number): boolean {
  return (from ?? '') <= `${year}-12-31` && (to === null || to >= `${year}`);
}
