import { GraphError } from '../graph-error.ts';
import type { Deadline } from './deadline.ts';

/** How often and how soon a call is tried again. */
export interface RetryPolicy {
  /** Calls in all, the first included. */
  readonly attempts: number;
  /** The longest wait before the second attempt, in milliseconds; it doubles with each further one. */
  readonly firstWaitMs: number;
  /** No wait is longer, in milliseconds. */
  readonly longestWaitMs: number;
  /** No attempt begins later than this after the first, in milliseconds: what is slow to fail is not repeated. */
  readonly withinMs: number;
}

/** Repeats `call` while it fails with an error that says it may go through later, within the deadline. */
export async function retrying<T>(policy: RetryPolicy, deadline: Deadline, call: () => Promise<T>): Promise<T> {
  const latest = performance.now() + policy.withinMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const isLast = attempt >= policy.attempts || performance.now() > latest || deadline.fired !== null;
      if (isLast || !isRetryable(error)) throw error;
      await deadline.race(wait(waitMs(policy, attempt)));
    }
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof GraphError && error.retryable;
}

/** Between half and all of the step, at random, so that calls that collided do not collide again. */
function waitMs(policy: RetryPolicy, attempt: number): number {
  const step = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** (attempt - 1));
  return step * (0.5 + Math.random() / 2);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
