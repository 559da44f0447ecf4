import type { ClaimBasis } from '../../domain/vocabulary.ts';
import { type FigureRow, isOfAccounts } from './best-figure.ts';

/**
 * On what ground a number stands that comes from these figures; `ofAccounts` where all of them are of the accounts. Nobody
 * vouches for what was recalled; a figure that leaves costs out only tells about what the accounts would say.
 */
export function figureBasis(figures: readonly FigureRow[], ofAccounts: ClaimBasis): ClaimBasis {
  if (figures.some(({ seen }) => seen === 'RECALL')) return 'ASSUMED';
  return figures.every(isOfAccounts) ? ofAccounts : 'ESTIMATED';
}
