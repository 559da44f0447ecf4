import { GraphError } from '../graph-error.ts';
import type { CallOptions } from '../graph-store.ts';
import { onAbort } from './on-abort.ts';

/** The limits of one call: its time and its caller's signal, as one thing to race against. */
export interface Deadline {
  /** Why it fired, TIMEOUT or CANCELLED; null while it has not. */
  readonly fired: GraphError | null;
  /** @throws what it fired with */
  throwIfFired(): void;
  /** Fires as it does, for work that takes a signal: few calls do, so that it is made where it is asked for. */
  readonly signal: AbortSignal;
  /** Milliseconds left; undefined without a limit. */
  remainingMs(): number | undefined;
  /** Settles as `work` does, or rejects when the deadline fires first; `work` itself goes on. */
  race<T>(work: Promise<T>): Promise<T>;
}

/** Runs `call` under the limits of `options`; timers and listeners are gone when it settles. */
export async function withDeadline<T>(options: CallOptions, call: (deadline: Deadline) => Promise<T>): Promise<T> {
  const { deadline, stop } = begin(options);
  try {
    deadline.throwIfFired();
    return await call(deadline);
  } finally {
    stop();
  }
}

/** A deadline, and how it stops to watch the time and the caller. */
function begin({ signal, timeoutMs }: CallOptions): { readonly deadline: Deadline; stop(): void } {
  const end = timeoutMs === undefined ? undefined : performance.now() + timeoutMs;
  let fired: GraphError | null = null;
  let controller: AbortController | undefined;
  let reject: (reason: GraphError) => void = ignore;
  const failed = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  failed.catch(ignore);
  const fire = (reason: GraphError) => {
    if (fired !== null) return;
    fired = reason;
    reject(reason);
    controller?.abort(reason);
  };
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => fire(timedOut(timeoutMs)), timeoutMs);
  const stopListening = signal && onAbort(signal, () => fire(cancelled(signal.reason)));
  const deadline: Deadline = {
    get fired() {
      return fired;
    },
    throwIfFired() {
      if (fired !== null) throw fired;
    },
    get signal() {
      controller ??= new AbortController();
      if (fired !== null) controller.abort(fired);
      return controller.signal;
    },
    remainingMs: () => (end === undefined ? undefined : Math.max(0, end - performance.now())),
    race: (work) => Promise.race([work, failed]),
  };
  return {
    deadline,
    stop() {
      clearTimeout(timer);
      stopListening?.();
    },
  };
}

function timedOut(timeoutMs: number): GraphError {
  return new GraphError('TIMEOUT', `the call took longer than its ${timeoutMs} ms`);
}

function cancelled(cause: unknown): GraphError {
  return new GraphError('CANCELLED', 'the caller cancelled the call', { cause });
}

function ignore(): void {}
