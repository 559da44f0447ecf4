import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Span, SpanAttributes } from './span.ts';
import { type TellTraces, tellLosses } from './tell-losses.ts';
import { parentOf } from './trace-parent.ts';
import type { Tracing } from './tracing.ts';

const NAME = 'ai-hardware-value-chain';
/** A collector that does not answer holds the end of the program up no longer than this, in milliseconds. */
const SENDING_MS = 3_000;

/**
 * Traces by OTLP over HTTP to `<endpoint>/v1/traces`, in batches. Nothing is registered for the whole process, so that servers
 * of one process do not meet. A collector that is away costs traces, never an answer; that it is away is told.
 */
export function openTracing(endpoint: string, version: string, tell: TellTraces): Tracing {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: SENDING_MS,
  });
  const named = resourceFromAttributes({ 'service.name': NAME, 'service.version': version });
  const provider = new NodeTracerProvider({
    // The usual OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(tellLosses(exporter, tell))],
  });
  const tracer = provider.getTracer(NAME, version);
  return {
    startRequest(name, headers, attributes) {
      const parent = parentOf(headers.traceparent, headers.tracestate);
      const context = parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
      return start(tracer, context, name, attributes, SpanKind.SERVER);
    },
    // A collector that is away at the end has had its time.
    close: () => provider.shutdown().catch(() => undefined),
  };
}

function start(tracer: Tracer, context: Context, name: string, attributes: SpanAttributes, kind: SpanKind): Span {
  const span = tracer.startSpan(name, { attributes, kind }, context);
  const below = trace.setSpan(context, span);
  return {
    child: (childName, childAttributes = {}, childKind = 'INTERNAL') =>
      start(tracer, below, childName, childAttributes, SpanKind[childKind]),
    end(error = null, more = {}) {
      span.setAttributes(more);
      if (error !== null) span.setAttribute('error.type', error).setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
