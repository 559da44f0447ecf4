import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** Sends 304 without a body and without a length, which would have to be that of the answer (RFC 9110, 8.6): Apollo gives every answer a body. */
export function bareNotModified(server: FastifyInstance): void {
  server.addHook('onSend', async ({ method }, { statusCode }, payload) => {
    if (statusCode !== 304) return payload;
    // Fastify answers HEAD by a GET, of which it measures the body: not that of a stream, and it fails where there is none.
    return method === 'HEAD' ? Readable.from([]) : null;
  });
}
