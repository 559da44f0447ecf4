import type { Answer } from '../../model/request-model.ts';

/** One year of an answer: what a YearResult is resolved from. */
export interface YearOfAnswer {
  readonly answer: Answer;
  readonly year: number;
}
