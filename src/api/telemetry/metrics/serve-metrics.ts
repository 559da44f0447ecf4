import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

/** `/metrics`: everything counted, as Prometheus reads it. Whoever may read the graph may read it. */
export function serveMetrics(server: FastifyInstance, registry: Registry): void {
  server.get('/metrics', async (_request, reply) => {
    reply.type(registry.contentType).header('cache-control', 'no-store');
    return registry.metrics();
  });
}
