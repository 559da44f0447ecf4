import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { heapLimit, type OverloadLimits } from './limits.ts';

/** Seconds after which a client may come back. */
const RETRY_AFTER = 2;
const SAMPLED_MS = 500;
const UNCOUNTED = ['/health/', '/graphql/stream'];

/** Refuses requests past the limits; returns whether it does at the moment. */
export async function shedLoad(server: FastifyInstance, limits: OverloadLimits): Promise<() => boolean> {
  await server.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    maxHeapUsedBytes: heapLimit(limits),
    sampleInterval: SAMPLED_MS,
    pressureHandler: underPressureAnswer,
  });
  const isFull = countRequests(server, limits.inFlight);
  return () => server.isUnderPressure() || isFull();
}

/** Counts from the request's arrival to the end of its connection's part in it, whether answered or given up. */
function countRequests(server: FastifyInstance, most: number): () => boolean {
  let underWay = 0;
  const isFull = () => most > 0 && underWay >= most;
  server.addHook('onRequest', async (request, reply) => {
    if (UNCOUNTED.some((prefix) => request.url.startsWith(prefix))) return;
    if (isFull()) return reply.send(refusal(reply));
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
    });
  });
  return isFull;
}

/** The plugin sends what this returns, and lets the request through for nothing; its types know of neither. */
const underPressureAnswer: (request: FastifyRequest, reply: FastifyReply) => void = (request, reply) =>
  isHealth(request) ? undefined : refusal(reply);

function isHealth({ url }: FastifyRequest): boolean {
  return url.startsWith('/health/');
}

/** Sets status and header, and gives the body. */
function refusal(reply: FastifyReply): object {
  const message = `The server has more to do than it can do in time. Ask again in ${RETRY_AFTER} seconds or later.`;
  const extensions = { code: 'UNAVAILABLE', retry: true, retryAfterSeconds: RETRY_AFTER };
  reply.code(503).header('retry-after', String(RETRY_AFTER));
  return { errors: [{ message, extensions }] };
}
