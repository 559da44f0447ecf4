import type { Domain } from '../../domain/vocabulary.ts';
import type { FirmsOptions, Holder } from '../redistribution/result-types.ts';

/** Amounts are nominal US dollars of one year; every difference is b less a. */

export interface Profits {
  /** Operating profit in each scenario. */
  readonly aProfitUsd: number;
  readonly bProfitUsd: number;
  readonly profitDifferenceUsd: number;
  /** Against each scenario's own baseline. */
  readonly aChangeUsd: number;
  readonly bChangeUsd: number;
  readonly changeDifferenceUsd: number;
}

export interface PoolDifference extends Profits {
  readonly aSpendUsd: number;
  readonly bSpendUsd: number;
  readonly spendDifferenceUsd: number;
  /** Of the changes of all years, each to its scenario's first year at its rate. */
  readonly presentValueDifferenceUsd: number;
}

export interface FirmDifference extends Profits, Holder {
  readonly grouped: boolean;
  readonly presentValueDifferenceUsd: number;
}

export interface StageDifference extends Profits {
  readonly stage: string;
  readonly aRevenueUsd: number;
  readonly bRevenueUsd: number;
  readonly revenueDifferenceUsd: number;
}

export interface TechnologyDifference {
  readonly technology: string;
  readonly aShare: number;
  readonly bShare: number;
  readonly shareDifference: number;
  /** 1.6T-equivalent ports a year. */
  readonly aPorts: number;
  readonly bPorts: number;
  readonly portsDifference: number;
  readonly aSpendUsd: number;
  readonly bSpendUsd: number;
  readonly spendDifferenceUsd: number;
}

export interface ConcentrationDifference {
  readonly aHhi: number;
  readonly bHhi: number;
  readonly hhiDifference: number;
  readonly aTop3Share: number;
  readonly bTop3Share: number;
  readonly top3ShareDifference: number;
}

/** Two answers in one year, figures computed when asked for. */
export interface ScenarioDifference {
  readonly year: number;
  /** The years that both have, ascending. */
  readonly years: readonly number[];
  /** What keeps figures of the two from being of one kind, as sentences. */
  readonly warnings: readonly string[];
  pool(domain?: Domain | null): PoolDifference;
  /** Largest absolute difference of profit first, ties by key. */
  firms(options?: FirmsOptions): readonly FirmDifference[];
  /** By stage key. */
  stages(domain?: Domain | null): readonly StageDifference[];
  /** Earliest generation first. */
  mix(domain: Domain): readonly TechnologyDifference[];
  concentration(): ConcentrationDifference;
}
