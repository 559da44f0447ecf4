import type { FastifyRequest } from 'fastify';
import type { Ended } from '../request-line.ts';
import { closeOperation } from '../request-record.ts';
import type { Scope } from './span.ts';
import type { Tracing } from './tracing.ts';

/**
 * Begins the trace of a request, or goes on with its sender's. The address is told without its parameters, and the path only where
 * it is a route's whole: anything else in it is of the sender's making, and may be a secret.
 */
export function startScope(tracing: Tracing, request: FastifyRequest): Scope {
  const { method, url, headers, routeOptions } = request;
  const route = routeOptions.url;
  const [path = ''] = url.split('?');
  const attributes = {
    ...{ 'http.request.method': method, 'url.scheme': request.protocol },
    ...(route !== undefined && { 'http.route': route }),
    ...(route === path && { 'url.path': path }),
  };
  const span = tracing.startRequest(route === undefined ? method : `${method} ${route}`, headers, attributes);
  return { request: span, span };
}

/** Ends it, and what of it is still open. */
export function endRequestSpan({ id }: FastifyRequest, { record, status, outcome, labels }: Ended): void {
  if (record.scope === null) return;
  closeOperation(record);
  const [code = status === null ? 'aborted' : String(status)] = record.codes;
  record.scope.request.end(outcome === 'server_error' || outcome === 'aborted' ? code : null, {
    'http.response.header.x-request-id': [id],
    ...(status !== null && { 'http.response.status_code': status }),
    ...(labels.documentId !== null && { 'graphql.document.hash': labels.documentId }),
    ...(record.cost !== null && { 'graphql.operation.cost': record.cost }),
  });
}
