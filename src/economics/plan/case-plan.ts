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
