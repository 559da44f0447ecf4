import type { IncomingHttpHeaders } from 'node:http';
import type { Span, SpanAttributes } from './span.ts';

/** Makes traces and sends them away. */
export interface Tracing {
  /** The span of a request, within its sender's trace if the headers name one. */
  startRequest(name: string, headers: IncomingHttpHeaders, attributes: SpanAttributes): Span;
  /** Sends what is left. */
  close(): Promise<void>;
}
