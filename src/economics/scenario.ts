import type { Domain, MarketMix } from '../domain/vocabulary.ts';
import type { EvidenceChoice } from './resolution/choice-types.ts';
import type { Uncertainty } from './uncertainty/uncertainty.ts';

type Maybe<T> = T | null | undefined;

/**
 * What a caller changes, field by field as the API's ScenarioInput; slugs stand for things, absent and null mean "as
 * the evidence". `adoption` and `capacities` are events: they hold in the scenario only. Everything else is a belief: it holds in the
 * default baseline too. A baseline of one's own is another Scenario, resolved by itself over the same choice of evidence.
 */
export interface Scenario extends EvidenceChoice {
  /** For people; no part of the scenario's identity. */
  readonly name?: Maybe<string>;
  /** First and last calendar year, both included; 2024 and 2035 unless told. */
  readonly fromYear?: Maybe<number>;
  readonly toYear?: Maybe<number>;
  readonly adoption?: Maybe<readonly AdoptionLever[]>;
  readonly capacities?: Maybe<readonly CapacityLever[]>;
  readonly prices?: Maybe<readonly PriceLever[]>;
  readonly demand?: Maybe<readonly DemandLever[]>;
  readonly inputs?: Maybe<readonly CoefficientLever[]>;
  readonly shares?: Maybe<readonly ShareLever[]>;
  readonly margins?: Maybe<readonly MarginLever[]>;
  readonly boxMargins?: Maybe<readonly BoxMarginLever[]>;
  /** A ratio a year, for present values; 0.10 unless told. */
  readonly discountRate?: Maybe<number>;
  /** Asks for draws: how sure each figure is. A baseline's own is checked but not used. */
  readonly uncertainty?: Maybe<Uncertainty>;
}

/** F of a challenger in one domain: its share of what all earlier generations would have served. */
export interface AdoptionLever {
  readonly domain: Domain;
  readonly technology: string;
  readonly curve: Curve;
}

/** Exactly one form. */
export type Curve =
  | { readonly constant: number }
  /** Linear between the years given, flat outside. */
  | { readonly table: readonly YearShare[] }
  /** The evidence's curve with these years replaced. */
  | { readonly points: readonly YearShare[] }
  | { readonly logistic: LogisticCurve }
  | { readonly bass: BassCurve };

export interface YearShare {
  readonly year: number;
  readonly share: number;
}

/** L / (1 + e^(−b (t − m))), and 0 before the start year where one is given. */
export interface LogisticCurve {
  readonly saturation: number;
  /** m, a calendar year; fractions allowed. */
  readonly midpoint: number;
  /** b, per year. */
  readonly steepness: number;
  readonly startYear?: Maybe<number>;
}

/** Bass (1969): cumulative share of L with τ = t − start + 1, and 0 before the start year. */
export interface BassCurve {
  /** Coefficient of innovation, per year; above 0. */
  readonly p: number;
  /** Coefficient of imitation, per year. */
  readonly q: number;
  readonly saturation: number;
  readonly startYear: number;
}

/** What there is of a resource in one year. */
export interface CapacityLever {
  readonly resource: string;
  readonly year: number;
  /** Over what the evidence's own shipments of that year would use; at least 0. */
  readonly share: number;
}

export interface PriceLever {
  readonly technology: string;
  /** ρ: price of a port as a multiple of the reference port's. */
  readonly relativePrice: number;
}

export interface DemandLever {
  /** Absent: every domain. */
  readonly domain?: Maybe<Domain>;
  /** Added growth of ports from 2027 on, a ratio a year. */
  readonly growthPerYear?: Maybe<number>;
  /** Price elasticity of ports, at least 0. */
  readonly elasticity?: Maybe<number>;
  /** The mix for which the published market value is taken to hold. */
  readonly quotedFor?: Maybe<MarketMix>;
}

/** a: dollars that the seller stage gets per dollar of the buyer stage's revenue. */
export interface CoefficientLever {
  readonly technology: string;
  readonly buyer: string;
  readonly seller: string;
  readonly share: number;
}

/** φ of a firm at a stage in a technology; the rest of the stage gives or takes. */
export interface ShareLever {
  readonly technology: string;
  readonly stage: string;
  readonly firm: string;
  readonly share: number;
}

/** μ: technology absent means every technology of the stage, firm absent the rest of the stage. */
export interface MarginLever {
  readonly technology?: Maybe<string>;
  readonly stage: string;
  readonly firm?: Maybe<string>;
  readonly margin: number;
}

/** g: what the vendor of the box around the optics keeps of the price of a port, in [0, 1). */
export interface BoxMarginLever {
  readonly technology: string;
  readonly margin: number;
}

/** A scenario and what it replaces; without a baseline, the scenario's own beliefs without the new technologies. */
export interface Comparison {
  readonly scenario?: Maybe<Scenario>;
  readonly baseline?: Maybe<Scenario>;
}
