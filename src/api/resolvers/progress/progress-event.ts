import type { Answer } from '../../model/request-model.ts';

/** How far a run is, and at its end what it came to. */
export interface ProgressEvent {
  readonly done: number;
  readonly total: number;
  readonly completed: Answer | null;
}
