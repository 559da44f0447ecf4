import { monitorEventLoopDelay } from 'node:perf_hooks';

/** By how much timers came late in the last whole window, in milliseconds: how long a request waited for the thread. */
export interface Delays {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Watches how late the event loop is. Readers share the windows: to read changes nothing. */
export interface EventLoopDelay {
  read(): Delays;
  stop(): void;
}

/** Nanoseconds. */
const A_MILLISECOND = 1e6;
const EVERY_MS = 10;
const WINDOW_MS = 5_000;

/** @param windowMs how far back a reading looks, in milliseconds: short enough for whoever sheds load by it, long enough for 500 samples */
export function createEventLoopDelay(windowMs = WINDOW_MS): EventLoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: EVERY_MS });
  // What Node measures is the time between two timers, the interval itself included.
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / A_MILLISECOND - EVERY_MS);
  const reading = (): Delays =>
    histogram.count === 0
      ? { p50Ms: 0, p99Ms: 0, maxMs: 0 }
      : { p50Ms: late(histogram.percentile(50)), p99Ms: late(histogram.percentile(99)), maxMs: late(histogram.max) };
  histogram.enable();
  let last = reading();
  const timer = setInterval(() => {
    last = reading();
    histogram.reset();
  }, windowMs);
  timer.unref();
  return {
    read: () => last,
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
