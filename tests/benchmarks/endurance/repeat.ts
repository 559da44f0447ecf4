import { setTimeout as pause } from 'node:timers/promises';

export interface Repeated {
  /** Ends it after what is under way; throws what the action threw. */
  stop(): Promise<void>;
}

/** Acts again and again, each time `everyMs` after the last began, or as soon as it has ended where that is later. */
export function repeat(everyMs: number, act: () => Promise<unknown>): Repeated {
  const stopped = new AbortController();
  const run = async () => {
    while (!stopped.signal.aborted) {
      const next = performance.now() + everyMs;
      await act();
      await pause(Math.max(0, next - performance.now()), null, { signal: stopped.signal }).catch(() => null);
    }
  };
  const running = run();
  // Told to whoever stops it, not to the process.
  running.catch(() => null);
  return {
    stop: () => {
      stopped.abort();
      return running;
    },
  };
}
