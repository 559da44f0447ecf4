import type { FastifyRequest } from 'fastify';

/** A HEAD is answered as its GET is, and Fastify leaves the body out; GraphQL's server knows no HEAD. */
export function headAsGet(request: FastifyRequest): FastifyRequest {
  return request.method === 'HEAD' ? Object.create(request, { method: { value: 'GET' } }) : request;
}
