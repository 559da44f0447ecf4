import { createTraceState, isSpanContextValid, type SpanContext } from '@opentelemetry/api';

/** Version, trace, parent, flags: https://www.w3.org/TR/trace-context/#traceparent-header. Later versions may add parts. */
const TRACE_PARENT = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** Where a caller's trace stands; null where the header is absent or malformed, so that a trace of our own begins. */
export function parentOf(traceParent: unknown, traceState: unknown): SpanContext | null {
  const [, traceId = '', spanId = '', flags = ''] = TRACE_PARENT.exec(String(traceParent ?? '')) ?? [];
  const context: SpanContext = {
    ...{ traceId, spanId, isRemote: true, traceFlags: Number.parseInt(flags, 16) },
    ...(typeof traceState === 'string' && { traceState: createTraceState(traceState) }),
  };
  return isSpanContextValid(context) ? context : null;
}
