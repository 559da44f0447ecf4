import type { StopSignal } from '../../graph/calls/stop-signal.ts';
/** Those who wait for a number to pass the one they know. */
export interface Waiters {
  /** Resolves when the number is above `known`, the signal fires, or all is closed. */
  beyond(known: number, signal?: StopSignal): Promise<void>;
  /** Looks now. */
  look(): void;
  isClosed(): boolean;
  close(): void;
}

interface Waiter {
  readonly known: number;
  readonly wake: () => void;
}

/** Asks for the number once an interval while somebody waits. A failure to read it is left to the next time. */
export function createWaiters(read: () => Promise<number>, everyMs: number): Waiters {
  const waiting = new Set<Waiter>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function look(): Promise<void> {
    if (waiting.size === 0) return;
    const newest = await read().catch(() => 0);
    for (const waiter of waiting) if (newest > waiter.known) waiter.wake();
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
    beyond: (known, signal) =>
      new Promise((resolve) => {
        const waiter = { known, wake };
        function wake() {
          waiting.delete(waiter);
          signal?.removeEventListener('abort', wake);
          resolve();
        }
        if (closed || signal?.aborted === true) return resolve();
        waiting.add(waiter);
        signal?.addEventListener('abort', wake);
        rest();
      }),
    look: () => void look(),
    isClosed: () => closed,
    close() {
      closed = true;
      clearTimeout(timer);
      for (const { wake } of waiting) wake();
    },
  };
}
