import { getHeapStatistics } from 'node:v8';

const HEAP_PART = 0.9;

/** Past which a server refuses requests; 0: never for that reason. */
export interface OverloadLimits {
  /** Mean delay of the event loop over half a second, in milliseconds. */
  readonly eventLoopDelayMs: number;
  /** Of the heap in use, in bytes; undefined: near what Node allows. */
  readonly heapBytes: number | undefined;
  /** Requests under way at a time, streams and health checks apart. */
  readonly inFlight: number;
  /** Milliseconds that a request waits until the process has time for it; 0: all begin at once. */
  readonly queueMs: number;
}

export const UNLIMITED: OverloadLimits = { eventLoopDelayMs: 0, heapBytes: 0, inFlight: 0, queueMs: 0 };

/** The heap past which requests are refused, in bytes. Near Node's own limit the collector takes all of the time, and past it the process ends. */
export function heapLimit({ heapBytes }: OverloadLimits): number {
  return heapBytes ?? HEAP_PART * getHeapStatistics().heap_size_limit;
}
