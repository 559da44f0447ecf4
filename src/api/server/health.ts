import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphStore } from '../../graph/graph-store.ts';

const PING_MS = 2_000;

/** Why a server that works should get no requests at the moment; null where it should. */
export type Unready = 'draining' | 'overloaded' | null;

/** `/health/live`: the process answers. `/health/ready`: it takes requests and its database answers; 503 otherwise. */
export function serveHealth(server: FastifyInstance, store: GraphStore, unready: () => Unready): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const reason = unready();
    if (reason !== null) return notReady(reply, reason, store);
    try {
      await store.ping({ timeoutMs: PING_MS });
      return { status: 'ready', engine: store.engine };
    } catch {
      return notReady(reply, 'unavailable', store);
    }
  });
}

function notReady(reply: FastifyReply, status: string, { engine }: GraphStore): FastifyReply {
  return reply.code(503).header('retry-after', '5').send({ status, engine });
}
