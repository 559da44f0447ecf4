import { stringify } from 'node:querystring';
import type { FastifyRequest } from 'fastify';

/** GraphQL's servers put it before the address to read the rest: whatever a client says of it, that cannot fail. */
const ANY_HOST = { protocol: { value: 'http' }, hostname: { value: 'localhost' } };

/**
 * A request for GraphQL's servers, which read the address by themselves and each in its own way: with the parameters that were
 * read here, so that they execute the very document that was bounded. A HEAD is a GET to them, and Fastify leaves the body out.
 */
export function asRead(request: FastifyRequest): FastifyRequest {
  if (request.method === 'POST') return Object.create(request, ANY_HOST);
  const url = `${request.routeOptions.url}?${stringify(Object.fromEntries(Object.entries(request.query ?? {})))}`;
  return Object.create(request, { ...ANY_HOST, method: { value: 'GET' }, url: { value: url } });
}
