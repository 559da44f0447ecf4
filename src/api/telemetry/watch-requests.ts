import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../authorization/gate.ts';
import { whenClosed } from '../server/when-closed.ts';
import type { OperationLabels } from './document-ids.ts';
import { doorOf, isProbe } from './door-of.ts';
import type { RequestMetrics } from './metrics/request-metrics.ts';
import { noteSentErrors, noteStatus } from './note-sent-errors.ts';
import { outcomeOf } from './outcome.ts';
import { type Ended, logRequest } from './request-line.ts';
import { type AskedOperation, recordOf, startRecord } from './request-record.ts';
import { endRequestSpan, startScope } from './spans/request-span.ts';
import { withinScope } from './spans/span.ts';
import type { Tracing } from './spans/tracing.ts';

export interface RequestWatch {
  /** For plain lines. */
  readonly log: FastifyBaseLogger;
  readonly metrics: RequestMetrics;
  /** Null while no traces are made. */
  readonly tracing: Tracing | null;
  readonly labelsOf: (operation: AskedOperation | null) => OperationLabels;
}

/** Watches every request from its arrival to the last byte, those included that a later hook refuses. */
export function watchRequests(server: FastifyInstance, watch: RequestWatch): void {
  server.addHook('onRequest', (request, reply, done) => {
    begin(request, reply, watch);
    done();
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    noteSentErrors(recordOf(request), reply.statusCode, payload);
    done();
  });
  if (watch.tracing === null) return;
  // Bodies arrive as events, outside of whatever the first hook ran within.
  server.addHook('preValidation', (request, _reply, done) => {
    const scope = recordOf(request)?.scope ?? null;
    if (scope === null) done();
    else withinScope(scope, done);
  });
}

function begin(request: FastifyRequest, reply: FastifyReply, watch: RequestWatch): void {
  const [began, { socket }, door] = [performance.now(), request.raw, doorOf(request)];
  const sentBefore = socket.bytesWritten;
  const record = startRecord(
    request,
    watch.tracing === null || isProbe(door) ? null : startScope(watch.tracing, request),
  );
  watch.metrics.began(door);
  // On the raw answer, so that doors which write it themselves send it too.
  reply.raw.setHeader('x-request-id', request.id);
  whenClosed(reply.raw, () => {
    const status = reply.raw.writableFinished ? reply.raw.statusCode : null;
    noteStatus(record, status);
    const [ms, bytes, caller] = [performance.now() - began, socket.bytesWritten - sentBefore, callerOf(request)];
    const outcome = outcomeOf(status, record.codes, record.hurried);
    const labels = watch.labelsOf(record.operation);
    end(request, { record, method: request.method, door, labels, caller, status, outcome, ms, bytes }, watch);
  });
}

function end(request: FastifyRequest, ended: Ended, { metrics, log }: RequestWatch): void {
  const { door, outcome, ms, bytes, labels, record } = ended;
  const { statements, rows, codes } = record;
  // Field by field: to spread objects of many fields takes V8 tens of microseconds, and the object grows old.
  metrics.ended({ door, operation: labels.label, outcome, ms, bytes, statements, rows, codes });
  logRequest(log, ended);
  endRequestSpan(request, ended);
}
