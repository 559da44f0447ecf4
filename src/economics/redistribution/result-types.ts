import type { ClaimBasis, Domain } from '../../domain/vocabulary.ts';

/** All amounts are nominal US dollars of one calendar year unless said otherwise. */

export interface TechnologyShare {
  readonly technology: string;
  readonly baselineShare: number;
  readonly scenarioShare: number;
  /** 1.6T-equivalent ports a year. */
  readonly baselinePorts: number;
  readonly scenarioPorts: number;
  readonly baselineSpendUsd: number;
  readonly scenarioSpendUsd: number;
}

export interface PoolChange {
  readonly year: number;
  readonly domain: Domain | null;
  readonly baselineSpendUsd: number;
  readonly scenarioSpendUsd: number;
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
  /** Of the change over all years, to the first year, at the scenario's discount rate. */
  readonly presentValueUsd: number;
  /** Spend less the sum of value added, the larger in size of the two cases: 0 but for rounding. */
  readonly residualUsd: number;
}

/** Whose profit a row shows: a firm (or group) by slug, or the unnamed rest of a stage. */
export interface Holder {
  /** Slug of the firm, or `rest:<stage>`. */
  readonly key: string;
  /** Null for the rest of a stage. */
  readonly firm: string | null;
  /** The stage of a rest; null for a firm. */
  readonly stage: string | null;
  readonly name: string;
}

export interface FirmFigures extends Holder {
  readonly year: number;
  readonly domain: Domain | null;
  readonly grouped: boolean;
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
  readonly presentValueUsd: number;
  /** First year from which the cumulative change keeps one sign to the horizon; null without any change. */
  readonly turningYear: number | null;
  readonly materiality: Materiality;
  /** By technology, stage and domain; sum to `changeUsd`. */
  contributions(): readonly Contribution[];
}

export interface FirmChange extends FirmFigures {
  /** By lever, `evidence` first; sum to `changeUsd`. Evaluates every coalition of levers on first use. */
  attribution(): readonly LeverContribution[];
}

/** Change over the last full fiscal year's operating income, or why there is no such ratio. */
export interface Materiality {
  readonly operatingIncomeUsd: number | null;
  /** On what ground that income stands; null where it is not known. */
  readonly operatingIncomeBasis: ClaimBasis | null;
  /** The last full fiscal year, also where its income is not known. */
  readonly fiscalYear: string | null;
  readonly share: number | null;
  readonly reason: string | null;
}

export interface Contribution {
  readonly technology: string;
  readonly stage: string;
  readonly domain: Domain;
  readonly amountUsd: number;
}

export interface LeverContribution {
  /** `evidence`, or the lever as in `adoption/SCALE_OUT/cpo`. */
  readonly lever: string;
  readonly amountUsd: number;
  /** Where permutations were sampled; null where the value is exact. */
  readonly standardErrorUsd: number | null;
}

export interface StageChange {
  readonly stage: string;
  readonly year: number;
  readonly domain: Domain | null;
  readonly baselineRevenueUsd: number;
  readonly scenarioRevenueUsd: number;
  readonly baselineValueAddedUsd: number;
  readonly scenarioValueAddedUsd: number;
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
}

export type FlowLevel = 'FIRMS' | 'STAGES';
export type FlowEndKind = 'FIRM' | 'REST' | 'STAGE' | 'POOL';

export interface FlowEnd {
  readonly kind: FlowEndKind;
  readonly name: string;
  /** Slug where the end is a firm; null otherwise. */
  readonly firm: string | null;
  /** Slug where the end is a stage or the rest of one; null otherwise. */
  readonly stage: string | null;
}

export interface ProfitFlow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly amountUsd: number;
}

/** HHI on the scale to 10,000; shares are ratios. Groups of named firms by ultimate parent, profits above 0 only. */
export interface ConcentrationChange {
  readonly baselineHhi: number;
  readonly scenarioHhi: number;
  readonly baselineTop3Share: number;
  readonly scenarioTop3Share: number;
  /** With the rest of each stage as one more holder. */
  readonly baselineHhiIncludingRest: number;
  readonly scenarioHhiIncludingRest: number;
}

export interface FirmsOptions {
  readonly domain?: Domain | null | undefined;
  /** By ultimate parent. */
  readonly grouped?: boolean | null | undefined;
}

/** What the engine says of one domain (or all, where none is named) in one year. Years outside `years`: an InputError. */
export interface RedistributionViews {
  readonly years: readonly number[];
  /** Of present values, a ratio a year. */
  readonly discountRate: number;
  mix(domain: Domain, year: number): readonly TechnologyShare[];
  pool(year: number, domain?: Domain | null): PoolChange;
  /** Largest absolute change first, ties by key; every holder is present, also with 0. */
  firms(year: number, options?: FirmsOptions): readonly FirmFigures[];
  /** One holder by its key (`nvidia`, `rest:laser`); null where it holds nothing anywhere. */
  firm(key: string, year: number, options?: FirmsOptions): FirmFigures | null;
  /** By stage key. */
  stages(year: number, domain?: Domain | null): readonly StageChange[];
  /** Largest first. */
  flows(year: number, between?: FlowLevel): readonly ProfitFlow[];
  concentration(year: number): ConcentrationChange;
}
