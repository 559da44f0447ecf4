import type { Domain } from '../../domain/vocabulary.ts';

/** Who ships less, from when, for how long and by how much. Slugs stand for things. */
export interface DisruptionRequest {
  /** Firms that are hit; null: every holder of the stages, the unnamed rest too. */
  readonly firms: readonly string[] | null;
  /** Stages at which they are hit; null: wherever they earn. */
  readonly stages: readonly string[] | null;
  /** ISO day of the first day. */
  readonly from: string;
  readonly months: number;
  /** Which part of their output is lost, a ratio. */
  readonly severity: number;
  /** Whether an earlier generation may ship in the place of a later one. */
  readonly fallback: boolean;
}

/** Every amount is of one calendar year, before and after under the same capacities but for what is lost. */
export interface DisruptionYear {
  readonly year: number;
  /** Part of the year's output that the hit lose: months over twelve, times severity. */
  readonly lostPart: number;
  readonly hits: readonly Hit[];
  readonly stages: readonly StageLoss[];
  readonly total: ShipmentLoss;
  readonly technologies: readonly TechnologyLoss[];
  /** Largest loss or gain first. */
  readonly firms: readonly HolderLoss[];
  readonly binding: readonly BindingLimit[];
  /** Operating profit of all. */
  readonly profit: BeforeAfter;
}

/** A position that is hit. */
export interface Hit {
  readonly holder: string;
  readonly stage: string;
  readonly technology: string;
  /** Of the stage's revenue in the technology: a ratio. */
  readonly share: number;
}

/** What a stage can no longer deliver. Capacities are ratios of what the evidence's own shipments use. */
export interface StageLoss {
  readonly stage: string;
  /** The scarce resource of the graph that the stage makes; null where the stage stands for itself, without slack. */
  readonly resource: string | null;
  readonly lostShare: number;
  readonly capacityShareBefore: number;
  readonly capacityShareAfter: number;
}

export interface ShipmentLoss {
  readonly beforePorts: number;
  readonly afterPorts: number;
  readonly missedPorts: number;
  readonly beforeUsd: number;
  readonly afterUsd: number;
  readonly missedUsd: number;
}

export interface TechnologyLoss extends ShipmentLoss {
  readonly domain: Domain;
  readonly technology: string;
}

export interface BeforeAfter {
  readonly beforeUsd: number;
  readonly afterUsd: number;
  readonly changeUsd: number;
}

export interface HolderLoss extends BeforeAfter {
  readonly holder: string;
  readonly isHit: boolean;
}

/** What limits shipments once the disruption is there. */
export interface BindingLimit {
  /** A resource of the graph, or null for a stage that stands for itself. */
  readonly resource: string | null;
  readonly stage: string;
  readonly wasBinding: boolean;
  /** US dollars of spend that one more unit would let through. */
  readonly dualUsd: number;
  readonly claims: readonly string[];
}
