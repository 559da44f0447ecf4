import type { OperatingIncome } from '../evidence.ts';
import type { Materiality } from './result-types.ts';

/** The change beside what the firm earns; only a positive income of a full year can be divided by. */
export function materialityOf(changeUsd: number, income: OperatingIncome | null): Materiality {
  if (income === null) return without('The rest of a stage reports no income.');
  if (income.usd === null) return { ...without(income.reason), fiscalYear: income.fiscalYear };
  const { usd, basis, fiscalYear } = income;
  const known = { operatingIncomeUsd: usd, operatingIncomeBasis: basis, fiscalYear };
  if (usd <= 0) return { ...known, share: null, reason: 'The operating income is not positive.' };
  return { ...known, share: changeUsd / usd, reason: null };
}

function without(reason: string): Materiality {
  return { share: null, operatingIncomeUsd: null, operatingIncomeBasis: null, fiscalYear: null, reason };
}
