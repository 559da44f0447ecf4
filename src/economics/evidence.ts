import type { Triple } from '../domain/estimate.ts';
import type { ClaimBasis, Domain, MarketMix } from '../domain/vocabulary.ts';

/**
 * What the model knows before a scenario touches it: the structure of the chain and every number as a parameter.
 * Gathered from the graph by `queries/`, so that the engine itself never fetches. Slugs stand for things.
 */
export interface Evidence {
  readonly technologies: readonly TechnologyFacts[];
  readonly stages: readonly string[];
  readonly domains: readonly DomainFacts[];
  /** Every firm that captures value somewhere, and the ultimate parent of each. */
  readonly firms: readonly FirmFacts[];
  readonly resources: readonly string[];
  /** By parameter id; see `parameter-id.ts` for the grammar of the ids. */
  readonly parameters: ReadonlyMap<string, Parameter>;
}

export interface TechnologyFacts {
  readonly slug: string;
  /** The stage that the buyer of a port pays. */
  readonly rootStage: string;
  /** Whether the default baseline has this technology; co-packaged optics: no. */
  readonly inBaseline: boolean;
}

export interface DomainFacts {
  readonly domain: Domain;
  /** Technologies by generation, the earliest first. */
  readonly generations: readonly string[];
  /** The mix of technologies for which the market value was published. */
  readonly quotedFor: MarketMix;
}

export interface FirmFacts {
  readonly slug: string;
  readonly name: string;
  /** Slug of the ultimate parent; a firm without a parent is its own group. */
  readonly group: string;
  readonly operatingIncome: OperatingIncome;
}

/** Operating income of the last full fiscal year in US dollars at that year's average rate, or why that is not known. */
export type OperatingIncome =
  | { readonly usd: number; readonly fiscalYear: string; readonly basis: ClaimBasis }
  | { readonly usd: null; readonly fiscalYear: string | null; readonly reason: string };

/** One input of the model: a constant (one point without a year) or a path over given years (ascending). */
export interface Parameter {
  readonly id: string;
  readonly points: readonly ParameterPoint[];
}

export interface ParameterPoint {
  readonly year: number | null;
  readonly value: Triple;
  readonly basis: ClaimBasis;
  /** The claim that states this value. */
  readonly claim: string;
  /** The claims that it rests on; empty for a plain assumption. */
  readonly evidence: readonly string[];
}
