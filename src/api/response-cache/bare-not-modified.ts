import type { FastifyInstance } from 'fastify';

/** Sends 304 without a body and without a length, which would have to be that of the answer (RFC 9110, 8.6): Apollo gives every answer a body. */
export function bareNotModified(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, { statusCode }, payload) => (statusCode === 304 ? null : payload));
}
