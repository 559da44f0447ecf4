import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { RELEASE } from '../../domain/release.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { observeStore, type StoreObserver } from '../../graph/observed-store.ts';
import type { JobObserver } from '../../jobs/turns.ts';
import { loadTrustedDocuments } from '../trusted/trusted-documents.ts';
import { forPlainLines } from './create-logger.ts';
import { createDocumentIds } from './document-ids.ts';
import { createEventLoopDelay, type EventLoopDelay } from './event-loop-delay.ts';
import type { Meters } from './meters.ts';
import { addGraphMetrics } from './metrics/graph-metrics.ts';
import { createJobMetrics } from './metrics/job-metrics.ts';
import { addMeterMetrics } from './metrics/meter-metrics.ts';
import { addProcessMetrics } from './metrics/process-metrics.ts';
import { createRequestMetrics } from './metrics/request-metrics.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { createStoreMetrics } from './metrics/store-metrics.ts';
import { observeJobs } from './observe-jobs.ts';
import { observeStatements } from './observe-statements.ts';

import type { RequestRecord } from './request-record.ts';
import { createReportSlow } from './slow-statement.ts';
import type { Tracing } from './spans/tracing.ts';
import { watchRequests } from './watch-requests.ts';

export interface TelemetryOptions {
  readonly logger: FastifyBaseLogger;
  readonly store: GraphStore;
  /** A statement that takes longer is logged, in milliseconds; 0: none is. */
  readonly slowQueryMs?: number;
  /** Where traces are sent, such as http://localhost:4318; without it none are made. */
  readonly traceEndpoint?: string | null;
}

/** How the API tells what it does. */
export interface Watch {
  /** Watches what the database is asked: a statement that requests share is one. */
  readonly countStatement: StoreObserver;
  /** Watches what a request asks of the store, or what no request asked for. */
  observeStore(record: RequestRecord | null): StoreObserver;
  readonly observeJob: JobObserver;
}

/** Everything by which one server is seen from outside. */
export interface Telemetry extends Watch {
  readonly eventLoop: EventLoopDelay;
  /** Before any other hook, so that nothing escapes. */
  watch(server: FastifyInstance): void;
  /** Opens `/metrics`. */
  serve(server: FastifyInstance, meters: Meters): void;
}

/** The counters are this server's own, so that servers of one process do not meet. */
export async function createTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { logger, store, slowQueryMs = 0, traceEndpoint = null } = options;
  const [registry, eventLoop, version] = [new Registry(), createEventLoopDelay(), RELEASE];
  const tracing = await openTracing(traceEndpoint, version, logger);
  const [metrics, count] = [createRequestMetrics(registry), createStoreMetrics(registry)];
  const [system = ''] = store.engine.toLowerCase().split(' ');
  const statements = { system, reportSlow: createReportSlow(logger, slowQueryMs) };
  return {
    eventLoop,
    countStatement: count,
    observeStore: (record) => observeStatements(statements, record),
    observeJob: observeJobs(createJobMetrics(registry)),
    watch(server) {
      const labelsOf = createDocumentIds(loadTrustedDocuments());
      watchRequests(server, { log: forPlainLines(logger), metrics, tracing, labelsOf });
      server.addHook('onClose', async () => {
        eventLoop.stop();
        await tracing?.close();
      });
    },
    serve(server, meters) {
      addMeterMetrics(registry, meters);
      addGraphMetrics(registry, observeStore(observeStore(store, count), observeStatements(statements, null)));
      addProcessMetrics(registry, eventLoop, { version, engine: store.engine });
      serveMetrics(server, registry);
    },
  };
}

/** Loaded where it is wanted only: a start without it takes no longer. */
async function openTracing(
  endpoint: string | null,
  version: string,
  logger: FastifyBaseLogger,
): Promise<Tracing | null> {
  if (endpoint === null) return null;
  return (await import('./spans/open-telemetry.ts')).openTracing(endpoint, version, {
    lost: (reason) => logger.warn({ endpoint, reason }, 'traces are lost: the collector does not take them'),
    arrived: () => logger.info({ endpoint }, 'traces arrive again'),
  });
}
