/** The money of one case in one year, US dollars. */
export interface CaseFlows {
  readonly year: number;
  /** In key order. */
  readonly technologies: readonly TechnologyFlows[];
}

export interface TechnologyFlows {
  readonly technology: string;
  /** Of one port, whether anybody buys it or not. */
  readonly priceUsd: number;
  readonly spendUsd: number;
  /** In the order of payment, the root first. */
  readonly stages: readonly StageFlows[];
}

export interface StageFlows {
  readonly stage: string;
  /** r: what the stage earns per dollar spent on the technology, a ratio. */
  readonly perDollar: number;
  readonly revenueUsd: number;
  /** What the stage pays on. */
  readonly payments: readonly StagePayment[];
  /** The named firms in key order, then the rest. */
  readonly holders: readonly StageHolder[];
}

export interface StagePayment {
  readonly seller: string;
  readonly usd: number;
}

export interface StageHolder {
  /** A firm's slug or `rest:<stage>`. */
  readonly key: string;
  /** Null for the rest. */
  readonly firm: string | null;
  /** Of the stage's revenue in the technology: a ratio. */
  readonly share: number;
  readonly revenueUsd: number;
  readonly profitUsd: number;
}

/** Both cases of a comparison. */
export interface Flows {
  readonly baseline: CaseFlows;
  readonly scenario: CaseFlows;
}
