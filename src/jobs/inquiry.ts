import type { InputFault } from '../domain/input-error.ts';
import type { Reins } from './pulse.ts';
import type { Kind, Question, Questions } from './question.ts';
import type { SharedRequest } from './request.ts';

/** A question as a message to a thread. */
export interface Inquiry {
  readonly request: SharedRequest;
  readonly question: Question;
  readonly reins: Reins;
}

/** What a thread replies: a class of errors does not survive the way between threads. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Questions[Kind]['answer'] }
  | { readonly kind: 'refused'; readonly faults: readonly InputFault[] }
  | { readonly kind: 'stopped' };
