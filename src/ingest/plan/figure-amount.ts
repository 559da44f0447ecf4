import type { FigureRow } from './best-figure.ts';

export const MILLION = 1_000_000;

/** A figure of money in units of its currency. */
export function figureAmount({ value }: FigureRow): number {
  return value * MILLION;
}
