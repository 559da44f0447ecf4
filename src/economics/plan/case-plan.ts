import type { TechnologyPlan } from '../money-flow/technology-plan.ts';
import type { Path } from '../parameters/path.ts';

/** What one case computes, compiled: volumes by year and the money flow of each technology. */
export interface CasePlan {
  /** By pair, see PlanPair. */
  readonly adoption: readonly Path[];
  /** By technology: slot of ρ, and slot of 1 − g (−1 without a box). */
  readonly relativePrice: Int32Array;
  readonly boxDivisor: Int32Array;
  /** By domain. */
  readonly demand: readonly DemandPlan[];
  /** By technology. The same object in both cases where their beliefs on the money flow agree. */
  readonly money: MoneyPlan;
  /** What limits the ports that can ship; null where nothing does. */
  readonly limits: LimitPlan | null;
}

/** The scarce resources of a case. */
export interface LimitPlan {
  /** The evidence's own case: capacities are shares of what its shipments use. */
  readonly evidence: CasePlan;
  readonly resources: readonly ResourcePlan[];
  /** Whether an earlier generation may fill in for a later one. */
  readonly fallback: boolean;
}

export interface ResourcePlan {
  readonly resource: string;
  /** Capacity over what the evidence's own shipments use. */
  readonly share: Path;
  /** By year: whether a capacity is known; elsewhere the resource limits nothing. */
  readonly known: readonly boolean[];
  /** By technology: slot of the use per port, in the resource's own unit; −1 where it uses none. */
  readonly use: Int32Array;
}

export interface DemandPlan {
  /** Adoption in the mix for which the market value was published, by generation. */
  readonly quotedAdoption: readonly Path[];
  /** Added growth as a factor on the ports of each year. */
  readonly growthFactor: Float64Array;
  /** ε. */
  readonly elasticity: number;
}

export interface MoneyPlan {
  readonly technologies: readonly TechnologyPlan[];
}
