import type { CallOptions } from '../graph-store.ts';
import type { StopSignal } from './stop-signal.ts';

/**
 * The limits of a call that begins now, for every statement of every request: field by field, since spreads cost more than they seem.
 * @param end by `performance.now()`; a call that begins later still gets a millisecond
 */
export function callOptions(signal: StopSignal | undefined, end: number | undefined): CallOptions {
  const options: { -readonly [K in keyof CallOptions]: CallOptions[K] } = {};
  if (signal !== undefined) options.signal = signal;
  if (end !== undefined) options.timeoutMs = Math.max(1, end - performance.now());
  return options;
}
