import type { Redistribution } from '../../../economics/redistribution/redistribution-types.ts';

/** One year of an answer: what a YearResult is resolved from. */
export interface YearOfAnswer {
  readonly redistribution: Redistribution;
  readonly year: number;
}
