import type { GlobalId } from '../global-id.ts';
import type { ClaimBasis, Domain } from '../vocabulary.ts';

/** On which side of its threshold an observation overturns a claim, the threshold itself included. */
export const OVERTURNING_SIDES = ['AT_LEAST', 'AT_MOST'] as const;
export type OverturningSide = (typeof OVERTURNING_SIDES)[number];

/** Grounds on which a claim tells what happened; a forecast, a target or an assumption overturns nothing. */
export const OBSERVED_BASES = ['REPORTED', 'ESTIMATED', 'DERIVED'] as const satisfies readonly ClaimBasis[];

/** The observation that would overturn a claim. Days are ISO 8601. */
export interface Falsifier {
  readonly metric: string;
  /** What the observation must be about: all of them. */
  readonly about: readonly GlobalId[];
  /** Null: any reading of the metric. */
  readonly variant: string | null;
  /** Null: any place of the ports. */
  readonly domain: Domain | null;
  readonly comparison: OverturningSide;
  /** In `unit`. */
  readonly threshold: number;
  readonly unit: string;
  /** First day of which the observation may speak; null: any. */
  readonly from: string | null;
  /** Last day of which the observation may speak. */
  readonly by: string;
  readonly note: string | null;
}
