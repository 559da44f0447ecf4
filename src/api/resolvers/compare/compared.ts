import type { ScenarioDifference } from '../../../economics/comparison/comparison-types.ts';
import type { Answer } from '../../model/request-model.ts';

/** Two answers and what differs between them in one year. */
export interface Compared {
  readonly a: Answer;
  readonly b: Answer;
  readonly difference: ScenarioDifference;
}
