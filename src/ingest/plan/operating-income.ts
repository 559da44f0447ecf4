import type { ClaimBasis } from '../../domain/vocabulary.ts';
import type { FigureRow } from './best-figure.ts';
import { figureAmount } from './figure-amount.ts';
import { figureBasis } from './figure-basis.ts';

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
  if (income !== null) return { amount: figureAmount(income), basis: figureBasis([income], 'REPORTED') };
  if (margin === null || revenue === null) return null;
  // A whole hundredth of the revenue first: 60.4 / 100 times 215,900 million is 130,403,599,999.99998.
  return { amount: (figureAmount(revenue) / 100) * margin.value, basis: figureBasis([margin, revenue], 'DERIVED') };
}
