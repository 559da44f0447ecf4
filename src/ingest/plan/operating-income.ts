import type { ClaimBasis } from '../../domain/vocabulary.ts';
import { type FigureRow, isOfAccounts } from './best-figure.ts';
import { figureAmount } from './figure-amount.ts';

/** The figures of a period from which its operating income comes. */
interface IncomeFigures {
  readonly income: FigureRow | null;
  readonly margin: FigureRow | null;
  readonly revenue: FigureRow | null;
}

/** In units of the period's currency, and on what ground it stands. */
export interface OperatingIncome {
  readonly amount: number;
  readonly basis: ClaimBasis;
}

/** The figure of it; without one, revenue times the margin. */
export function operatingIncome({ income, margin, revenue }: IncomeFigures): OperatingIncome | null {
  if (income !== null) return { amount: figureAmount(income), basis: basisOf([income], 'REPORTED') };
  if (margin === null || revenue === null) return null;
  // A whole hundredth of the revenue first: 60.4 / 100 times 215,900 million is 130,403,599,999.99998.
  return { amount: (figureAmount(revenue) / 100) * margin.value, basis: basisOf([margin, revenue], 'DERIVED') };
}

/** Nobody vouches for what was recalled; a figure that leaves costs out only tells about what the accounts would say. */
function basisOf(figures: readonly FigureRow[], ofAccounts: ClaimBasis): ClaimBasis {
  if (figures.some(({ seen }) => seen === 'RECALL')) return 'ASSUMED';
  return figures.every(isOfAccounts) ? ofAccounts : 'ESTIMATED';
}
