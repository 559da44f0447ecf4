import { differenceOf } from '../difference.ts';
import type { Profits } from './comparison-types.ts';

/** A row of an answer that has a profit and its change. */
export interface ProfitRow {
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
}

/** A row that one of the two lacks counts as 0. */
export function profitsOf(a: ProfitRow | undefined, b: ProfitRow | undefined): Profits {
  const aProfitUsd = a?.scenarioProfitUsd ?? 0;
  const bProfitUsd = b?.scenarioProfitUsd ?? 0;
  const aChangeUsd = a?.changeUsd ?? 0;
  const bChangeUsd = b?.changeUsd ?? 0;
  return {
    aProfitUsd,
    bProfitUsd,
    profitDifferenceUsd: differenceOf(bProfitUsd, aProfitUsd),
    aChangeUsd,
    bChangeUsd,
    changeDifferenceUsd: differenceOf(bChangeUsd, aChangeUsd),
  };
}
