import type { Materiality } from '../../economics/redistribution/result-types.ts';
import type { Interval } from '../../economics/uncertainty/intervals.ts';

/** A firm by slug, and its weight in the portfolio: a ratio, below 0 for a short position. */
export interface Holding {
  readonly firm: string;
  readonly weight: number;
}

/** What a scenario does to a portfolio in one year. */
export interface PortfolioImpact {
  readonly year: number;
  /** In the order asked. */
  readonly holdings: readonly HoldingImpact[];
  readonly total: PortfolioTotal;
  /** Null where the scenario asks for no draws. */
  readonly drawn: DrawnPortfolio | null;
}

export interface HoldingImpact extends Holding {
  /** Whether the firm captures value anywhere in the model; one that does not changes by 0. */
  readonly inChain: boolean;
  /** Of the firm with its subsidiaries, US dollars. */
  readonly changeUsd: number;
  readonly materiality: Materiality;
  /** Weight times materiality: what the holding adds to the portfolio's; null where that is unknown. */
  readonly weightedShare: number | null;
}

export interface PortfolioTotal {
  /** Of all holdings, and of those whose materiality is known. */
  readonly weight: number;
  readonly coveredWeight: number;
  /** Sum over the firms held, as whole firms; a subsidiary of a parent that is held counts with the parent alone. */
  readonly changeUsd: number;
  /** Sum of the weighted shares: the change in operating income of the portfolio's parts, by weight. */
  readonly weightedShare: number;
}

export interface DrawnPortfolio {
  /** By holding, in the order of the holdings. */
  readonly changes: readonly Interval[];
  readonly shares: readonly (Interval | null)[];
  readonly totalChange: Interval;
  readonly totalShare: Interval;
  /** The most negative correlation first. */
  readonly hedges: readonly Hedge[];
}

/** A firm whose change runs against the portfolio's over the draws. */
export interface Hedge {
  readonly firm: string;
  /** Pearson's, of its change with the portfolio's weighted share. */
  readonly correlation: number;
  readonly changeUsd: number;
  readonly change: Interval;
}
