import type { Domain } from '../../domain/vocabulary.ts';

/** Every number of both cases, resolved: enough to recompute each figure elsewhere. Slugs stand for things. */
export interface ModelInputs {
  readonly years: readonly number[];
  readonly domains: readonly DomainInputs[];
  readonly technologies: readonly TechnologyInputs[];
  /** One row per technology, stage and firm; firm null is the rest of the stage. */
  readonly captures: readonly CaptureInputs[];
  /** Null: as the scenario's. */
  readonly baselineTechnologies: readonly TechnologyInputs[] | null;
  readonly baselineCaptures: readonly CaptureInputs[] | null;
}

export interface DomainInputs {
  readonly domain: Domain;
  /** By year, US dollars, the scenario's demand growth included. */
  readonly marketUsd: readonly number[];
  /** Technologies, the earliest generation first. */
  readonly generations: readonly string[];
  /** [generation][year], ratios that sum to 1 over the generations. */
  readonly baselineMix: readonly (readonly number[])[];
  readonly scenarioMix: readonly (readonly number[])[];
  /** By year, 1.6T-equivalent ports of all technologies of the domain. */
  readonly baselinePorts: readonly number[];
  readonly scenarioPorts: readonly number[];
}

export interface TechnologyInputs {
  readonly technology: string;
  /** What the buyer pays for a port, by year, US dollars, a box margin included. */
  readonly priceUsd: readonly number[];
  readonly rootStage: string;
  readonly inputs: readonly CoefficientInputs[];
}

export interface CoefficientInputs {
  readonly buyer: string;
  readonly seller: string;
  readonly share: number;
}

export interface CaptureInputs {
  readonly technology: string;
  readonly stage: string;
  readonly firm: string | null;
  readonly share: number;
  readonly margin: number;
}
