import type { Outcome } from './ask.ts';
import { type Failure, mayPass } from './failure.ts';

/** What is asked: a question's variables as text, and how often the reader or the page tried again. */
export interface Asked {
  /** Null while nothing is asked. */
  readonly key: string | null;
  readonly attempt: number;
}

/** What came last of an operation. */
export interface Settled<T> {
  /** To which question `data` is the answer; null before the first answer. */
  readonly key: string | null;
  readonly data: T | null;
  /** Names near one that was asked for in vain. */
  readonly suggestions: readonly string[];
  /** Why what was asked after that has no answer; null where it has one. */
  readonly failed: { readonly asked: Asked; readonly failure: Failure } | null;
}

export const NOTHING_SETTLED = { key: null, data: null, suggestions: [], failed: null };

/** A failure leaves the last answer where it is. */
export function afterOutcome<T>(old: Settled<T>, asked: Asked, outcome: Outcome<T>): Settled<T> {
  if (outcome.kind === 'failure') return { ...old, failed: { asked, failure: outcome.failure } };
  return { key: asked.key, data: outcome.data, suggestions: outcome.suggestions, failed: null };
}

/** Whether what is asked now is still under way, and what failure is to be said meanwhile. */
export function standing<T>({ key, failed }: Settled<T>, asked: Asked): { failure: Failure | null; pending: boolean } {
  const failure = failed !== null && concerns(failed, asked) ? failed.failure : null;
  const isOver = failure !== null && failed?.asked.key === asked.key && failed.asked.attempt === asked.attempt;
  return { failure, pending: !isOver && (failure !== null || key !== asked.key) };
}

/**
 * A refusal is of one question only, however often that is tried. That the server is away is true of every question: in a
 * drag, a notice that went away with each and came back would be read out each time.
 */
function concerns({ asked: { key }, failure }: NonNullable<Settled<unknown>['failed']>, asked: Asked): boolean {
  return key === asked.key || mayPass(failure);
}
