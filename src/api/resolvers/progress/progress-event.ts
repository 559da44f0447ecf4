import type { ParameterIndex } from '../../../jobs/sensitivity-jobs.ts';
import type { Answer } from '../../model/request-model.ts';

/** How far a run is, and at its end what it came to. */
export interface ProgressOf<T> {
  readonly done: number;
  readonly total: number;
  readonly completed: T | null;
}

export type ProgressEvent = ProgressOf<Answer>;
export type SobolProgressEvent = ProgressOf<readonly ParameterIndex[]>;
