import { signedUsd } from '../format/numbers.ts';
import type { ExplainedFigure } from './explained-figure.ts';

/** What the draws say of a figure, as the end of a sentence about it; empty where nothing is drawn. */
export function intervalWords({ interval }: Pick<ExplainedFigure, 'interval'>): string {
  if (interval === null) return '';
  if ('noneOf' in interval) return `; the draws give no interval of ${interval.noneOf}`;
  return `; 90 % of the draws between ${signedUsd(interval.p5)} and ${signedUsd(interval.p95)}`;
}
