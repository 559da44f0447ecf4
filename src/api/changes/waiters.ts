import type { StopSignal } from '../../graph/calls/stop-signal.ts';
/** Those who wait for a number to become another than the one they know. */
export interface Waiters {
  /**
   * Resolves with the number when it is not `known`, which it falls below only with a graph that is restored; with `known` when the
   * signal fires, or all is closed.
   */
  other(known: number, signal?: StopSignal): Promise<number>;
  /** Looks now. */
  look(): void;
  isClosed(): boolean;
  close(): void;
}

interface Waiter {
  readonly known: number;
  readonly wake: (number: number) => void;
}

/** Asks for the number once an interval while somebody waits. A failure to read it is left to the next time. */
export function createWaiters(read: () => Promise<number>, everyMs: number): Waiters {
  const waiting = new Set<Waiter>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function look(): Promise<void> {
    if (waiting.size === 0) return;
    const before = new Set(waiting);
    const newest = await read().catch(() => null);
    for (const waiter of waiting) {
      // Whoever came meanwhile may know of what was written after the reading.
      const isOther = newest !== null && (newest > waiter.known || (newest < waiter.known && before.has(waiter)));
      if (isOther) waiter.wake(newest);
    }
    rest();
  }

  function rest(): void {
    if (timer !== undefined || waiting.size === 0 || closed) return;
    timer = setTimeout(() => {
      timer = undefined;
      void look();
    }, everyMs);
    timer.unref();
  }

  return {
    other: (known, signal) =>
      new Promise((resolve) => {
        const waiter = { known, wake };
        const leave = () => wake(known);
        function wake(number: number) {
          waiting.delete(waiter);
          signal?.removeEventListener('abort', leave);
          resolve(number);
        }
        if (closed || signal?.aborted === true) return resolve(known);
        waiting.add(waiter);
        signal?.addEventListener('abort', leave);
        rest();
      }),
    look: () => void look(),
    isClosed: () => closed,
    close() {
      closed = true;
      clearTimeout(timer);
      for (const { known, wake } of waiting) wake(known);
    },
  };
}
