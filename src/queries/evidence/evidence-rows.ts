import type { ClaimBasis, Domain, MarketMix } from '../../domain/vocabulary.ts';
import type { OperatingIncome } from '../../economics/evidence.ts';

/** What evidence is built from, whether it was read from the graph or from a folder of seed files. Slugs stand for things. */
export interface EvidenceRows {
  /** The house view: one row per parameter and given year. */
  readonly house: readonly HouseRow[];
  readonly technologies: readonly TechnologyRow[];
  /** In the order of their files. */
  readonly stages: readonly string[];
  readonly domains: readonly DomainRow[];
  /** Firms that capture value at a stage, and their ultimate parents. */
  readonly firms: readonly FirmRow[];
  readonly resources: readonly string[];
}

export interface HouseRow {
  /** Id of the house claim: `house:<parameter>` or `house:<parameter>@<year>`. */
  readonly id: string;
  readonly parameter: string;
  readonly year: number | null;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly basis: ClaimBasis;
  /** Ids of the claims that it rests on. */
  readonly evidence: readonly string[];
}

export interface TechnologyRow {
  readonly slug: string;
  readonly rootStage: string;
  readonly inBaseline: boolean;
}

export interface DomainRow {
  readonly domain: Domain;
  readonly quotedFor: MarketMix;
  /** Technologies, the earliest generation first. */
  readonly generations: readonly string[];
}

export interface FirmRow {
  readonly slug: string;
  readonly name: string;
  /** Slug of the ultimate parent; its own where it has none. */
  readonly group: string;
  readonly operatingIncome: OperatingIncome;
}
