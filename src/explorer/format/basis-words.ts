import type { ClaimBasis } from '../generated/graphql.ts';

/** On what ground a number stands, in a word. */
export const BASIS_WORDS: Readonly<Record<ClaimBasis, string>> = {
  REPORTED: 'reported',
  DERIVED: 'derived',
  ESTIMATED: 'estimated',
  FORECAST: 'forecast',
  TARGET: 'target',
  ASSUMED: 'assumed',
};
