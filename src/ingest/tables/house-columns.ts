import { type Column, listOf, oneOf, optional, reference, text } from './column.ts';
import { number } from './number-columns.ts';
import { ascending, both, restsOnEvidence } from './row-checks.ts';

export const positive = () => number({ above: 0 });
export const notNegative = () => number({ from: 0 });
export const triple = (column: Column<number>) => ({ low: column, mid: column, high: column });

/** On what a row of the base case stands: the house's estimate from the claims named, or its assumption. */
export const ground = () => ({
  basis: oneOf(['ESTIMATED', 'ASSUMED']),
  evidence: listOf(reference('claim')),
  note: optional(text()),
});
export const checkHouse = both(ascending('low', 'mid', 'high'), restsOnEvidence);
