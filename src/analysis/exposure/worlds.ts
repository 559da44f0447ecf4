import type { World } from '../flows/flows-in-worlds.ts';
import type { ExposureRequest } from './exposure-types.ts';

/**
 * The worlds whose least and greatest exposures are its low and high, the middle one first: what stages pay each other at
 * either end of the ranges, crossed with what the target holds of its stages, or with what the firm itself holds where the
 * target is no firm. Moving everything at once would cancel: where all shares stand high, none is larger than the others.
 */
export function worldsOf({ firm, target }: Pick<ExposureRequest, 'firm' | 'target'>): readonly World[] {
  const firms = [target.kind === 'FIRM' ? target.key : firm];
  return [
    { coefficients: 'mid', shares: 'mid', firms },
    { coefficients: 'low', shares: 'low', firms },
    { coefficients: 'low', shares: 'high', firms },
    { coefficients: 'high', shares: 'low', firms },
    { coefficients: 'high', shares: 'high', firms },
  ];
}
