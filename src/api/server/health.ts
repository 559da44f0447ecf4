import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../graph/graph-store.ts';

const PING_MS = 2_000;

/** `/health/live`: the process answers. `/health/ready`: it and its database do; 503 otherwise. */
export function serveHealth(server: FastifyInstance, store: GraphStore): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    try {
      await store.ping({ timeoutMs: PING_MS });
      return { status: 'ready', engine: store.engine };
    } catch {
      return reply.code(503).header('retry-after', '5').send({ status: 'unavailable', engine: store.engine });
    }
  });
}
