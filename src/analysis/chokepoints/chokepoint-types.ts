/** Where the chain is narrow in one year, before (the baseline) and after (the scenario). */
export interface Chokepoints {
  readonly year: number;
  /** Most dollars in the scenario first. */
  readonly stages: readonly StageChokepoint[];
  /** Highest betweenness in the scenario first. */
  readonly firms: readonly FirmChokepoint[];
}

export interface StageChokepoint {
  readonly stage: string;
  readonly before: StageNarrowness;
  readonly after: StageNarrowness;
  /** Scarce resources that the stage makes. */
  readonly resources: readonly StageScarcity[];
  readonly singleSource: readonly SingleSource[];
}

/** How narrow a stage is in one case. */
export interface StageNarrowness {
  readonly revenueUsd: number;
  /** 10⁴ Σ share² of the named firms by ultimate parent, over all technologies: the rest counts as many small ones. */
  readonly hhi: number;
  /** Named firms with revenue there. */
  readonly alternatives: number;
  /** Slug of the largest named firm, and its share of the stage's revenue; null where none is named. */
  readonly largest: { readonly firm: string; readonly share: number } | null;
  /** Dollars of end spend that pass through the stage, over all end spend. */
  readonly throughShare: number;
}

export interface FirmChokepoint {
  readonly firm: string;
  readonly before: FirmNarrowness;
  readonly after: FirmNarrowness;
  /** Stages in which it earns in the scenario, most dollars first. */
  readonly stages: readonly string[];
  readonly singleSource: readonly SingleSource[];
}

export interface FirmNarrowness {
  readonly revenueUsd: number;
  /** The part of all shortest ways of money between others that lead through the firm; large payments make short ways. */
  readonly betweenness: number;
}

/** A scarce resource in the year, under the capacities of evidence and scenario. */
export interface StageScarcity {
  readonly resource: string;
  readonly capacityShare: number;
  readonly isBinding: boolean;
  readonly dualUsd: number;
  readonly claims: readonly string[];
}

/** A customer that the graph knows one supplier of a good for in the year, and no other. */
export interface SingleSource {
  readonly supplier: string;
  readonly customer: string;
  readonly good: string;
  /** Ids of the deliveries, which have the claims. */
  readonly links: readonly string[];
}
