import { callOptions } from '../../graph/calls/call-options.ts';
import { withDeadline } from '../../graph/calls/deadline.ts';
import type { CallOptions } from '../../graph/graph-store.ts';
import { type Activity, naming } from './out-of-time.ts';

/** The time that a request may take, over all that it does. Its client's leaving ends it too. */
export interface Budget {
  /** For a call of the store: what is left of the time, at least a millisecond. */
  limits(): CallOptions;
  /**
   * Runs work under a signal that fires when the time is over or the client leaves. Where it fires, work stops and
   * fails with the signal's reason.
   * @throws OutOfTime, naming the activity; GraphError of kind CANCELLED where the client left
   */
  spend<T>(on: Activity, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Waits for what another request reads of the store, no longer than this one may take; the reading itself goes on. */
  waitFor: Wait;
}

/** Settles as what is waited for does, or fails when who waits has no more time or leaves. */
export type Wait = <T>(shared: Promise<T>) => Promise<T>;

/** @param options the client's signal, and milliseconds from now; without them nothing ends the request */
export function createBudget({ signal, timeoutMs }: CallOptions): Budget {
  const end = timeoutMs === undefined ? undefined : performance.now() + timeoutMs;
  const limits = () => callOptions(signal, end);
  return {
    limits,
    spend: (on, work) => naming(on, () => withDeadline(limits(), (deadline) => work(deadline.signal))),
    waitFor: (shared) => naming('STORE', () => withDeadline(limits(), (deadline) => deadline.race(shared))),
  };
}
