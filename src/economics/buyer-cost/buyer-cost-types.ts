/** Low and high: 5th and 95th percentile of the draws; mid: with every parameter at its mid value. */
export interface Spread {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** What one port costs its buyer over its life, US dollars, not discounted. */
export interface PortCost {
  readonly technology: string;
  readonly parts: readonly CostPart[];
  readonly total: Spread;
  /** US dollars for a gigabit a second of the port. */
  readonly usdPerGbps: Spread;
  /** Cost per bit over that of the reference technology, a ratio. */
  readonly relativePerBit: Spread;
  /** Watts of a port over those of the reference technology, a ratio. */
  readonly relativePower: Spread;
}

export const COST_PARTS = ['PRICE', 'ENERGY', 'FAILURES'] as const;
export type CostPartKind = (typeof COST_PARTS)[number];

export interface CostPart {
  readonly kind: CostPartKind;
  readonly usd: Spread;
  /** Ids of the parameters that it follows from. */
  readonly parameters: readonly string[];
  /** Ids of the claims that state them. */
  readonly claims: readonly string[];
}

export interface BuyerCost {
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
  /** The technology that the others are compared with. */
  readonly reference: string;
  readonly technologies: readonly PortCost[];
}
