import { GraphError } from '../graph-error.ts';
import type { CallOptions } from '../graph-store.ts';
import { onAbort } from './on-abort.ts';

/** The limits of one call: its time and its caller's signal, as one thing to race against. */
export interface Deadline {
  /** Fires with a GraphError (TIMEOUT or CANCELLED) as its reason. */
  readonly signal: AbortSignal;
  /** Milliseconds left; undefined without a limit. */
  remainingMs(): number | undefined;
  /** Settles as `work` does, or rejects when the deadline fires first; `work` itself goes on. */
  race<T>(work: Promise<T>): Promise<T>;
}

/** Runs `call` under the limits of `options`; timers and listeners are gone when it settles. */
export async function withDeadline<T>(options: CallOptions, call: (deadline: Deadline) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stopWatching = watch(options, controller);
  try {
    controller.signal.throwIfAborted();
    return await call(deadlineOf(controller.signal, options.timeoutMs));
  } finally {
    stopWatching();
  }
}

/** Fires `controller` when the caller's signal or the time does; returns how to stop that. */
function watch({ signal, timeoutMs }: CallOptions, controller: AbortController): () => void {
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => controller.abort(timedOut(timeoutMs)), timeoutMs);
  const stopListening =
    signal === undefined ? undefined : onAbort(signal, () => controller.abort(cancelled(signal.reason)));
  return () => {
    clearTimeout(timer);
    stopListening?.();
  };
}

function timedOut(timeoutMs: number): GraphError {
  return new GraphError('TIMEOUT', `the call took longer than its ${timeoutMs} ms`);
}

function cancelled(cause: unknown): GraphError {
  return new GraphError('CANCELLED', 'the caller cancelled the call', { cause });
}

function deadlineOf(signal: AbortSignal, timeoutMs: number | undefined): Deadline {
  const end = timeoutMs === undefined ? undefined : performance.now() + timeoutMs;
  const fired = new Promise<never>((_, reject) => onAbort(signal, () => reject(signal.reason)));
  fired.catch(() => undefined);
  return {
    signal,
    remainingMs: () => (end === undefined ? undefined : Math.max(0, end - performance.now())),
    race: (work) => Promise.race([work, fired]),
  };
}
