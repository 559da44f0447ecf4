import type { Bottlenecks } from '../bottlenecks/bottleneck-types.ts';
import type { Mismatch } from '../bottlenecks/mismatch.ts';
import type { ModelInputs } from '../model-inputs/model-inputs.ts';
import type { FirmChange, FirmsOptions, RedistributionViews } from './result-types.ts';

/** Who gains and who loses when a scenario replaces a baseline. Figures are computed when asked for, and kept. */
export interface Redistribution extends RedistributionViews {
  /** SHA-256, in hexadecimal, of the canonical JSON of everything that the answer was computed from. */
  scenarioId(): string;
  readonly engineVersion: string;
  readonly warnings: readonly string[];
  firms(year: number, options?: FirmsOptions): readonly FirmChange[];
  firm(key: string, year: number, options?: FirmsOptions): FirmChange | null;
  modelInputs(): ModelInputs;
  /** What the capacities known for a year let through, the scenario's in the place of the evidence's. */
  bottlenecks(year: number, fallback: boolean): Bottlenecks;
  /** @param delta by which capacity misses demand, a ratio */
  mismatch(year: number, delta: number, capitalPerPortUsd: number): Mismatch;
}
