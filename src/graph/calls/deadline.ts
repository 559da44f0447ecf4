import { GraphError, inDoubt } from '../graph-error.ts';
import type { CallOptions } from '../graph-store.ts';
import { onAbort } from './on-abort.ts';

/** The limits of one call: its time, its caller's signal and whether it is given up, as one thing to race against. */
export interface Deadline {
  /** Why it fired: TIMEOUT, CANCELLED or what it was given up with; null while it has not. */
  readonly fired: GraphError | null;
  /** Fires it before its time: nobody waits for the call any more, however deep in it they are. */
  giveUp(reason: GraphError): void;
  /** @throws what it fired with */
  throwIfFired(): void;
  /** Fires as it does, for work that takes a signal: few calls do, so that it is made where it is asked for. */
  readonly signal: AbortSignal;
  /** Milliseconds left; undefined without a limit. */
  remainingMs(): number | undefined;
  /** Settles as `work` does, or rejects when the deadline fires first; `work` itself goes on. */
  race<T>(work: Promise<T>): Promise<T>;
  /**
   * Begins to commit unless it has fired. Where it fires from then on, nobody knows whether the write takes effect, and what it fires
   * with says so; a commit that failed for certain ends that.
   */
  commit<T>(begin: () => Promise<T>): Promise<T>;
}

/** Runs `call` under the limits of `options`; timers and listeners are gone when it settles. */
export async function withDeadline<T>(options: CallOptions, call: (deadline: Deadline) => Promise<T>): Promise<T> {
  const deadline = new RunningDeadline(options);
  try {
    deadline.throwIfFired();
    return await call(deadline);
  } finally {
    deadline.stop();
  }
}

/** A class and not an object with accessors: every statement makes one, and V8 takes long to define those. */
class RunningDeadline implements Deadline {
  fired: GraphError | null = null;
  #isCommitting = false;
  readonly #end: number | undefined;
  readonly #failed: Promise<never>;
  #reject: (reason: GraphError) => void = ignore;
  #controller: AbortController | undefined;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #stopListening: (() => void) | undefined;

  constructor({ signal, timeoutMs }: CallOptions) {
    this.#failed = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.#failed.catch(ignore);
    if (timeoutMs !== undefined) {
      this.#end = performance.now() + timeoutMs;
      this.#timer = setTimeout(() => this.#fire(timedOut(timeoutMs)), timeoutMs);
    }
    if (signal !== undefined) this.#stopListening = onAbort(signal, () => this.#fire(cancelled(signal.reason)));
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.fired !== null) this.#controller.abort(this.fired);
    return this.#controller.signal;
  }

  giveUp(reason: GraphError): void {
    this.#fire(reason);
  }

  throwIfFired(): void {
    if (this.fired !== null) throw this.fired;
  }

  remainingMs(): number | undefined {
    return this.#end === undefined ? undefined : Math.max(0, this.#end - performance.now());
  }

  race<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#failed]);
  }

  async commit<T>(begin: () => Promise<T>): Promise<T> {
    this.throwIfFired();
    this.#isCommitting = true;
    try {
      return await begin();
    } catch (error) {
      this.#isCommitting = error instanceof GraphError && error.mayHaveWritten;
      throw error;
    }
  }

  /** Watches the time and the caller no more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  #fire(cause: GraphError): void {
    if (this.fired !== null) return;
    const reason = this.#isCommitting ? inDoubt(cause) : cause;
    this.fired = reason;
    this.#reject(reason);
    this.#controller?.abort(reason);
  }
}

function timedOut(timeoutMs: number): GraphError {
  return new GraphError('TIMEOUT', `the call took longer than its ${timeoutMs} ms`);
}

function cancelled(cause: unknown): GraphError {
  return new GraphError('CANCELLED', 'the caller cancelled the call', { cause });
}

function ignore(): void {}
