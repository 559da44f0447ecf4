import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { whenClientLeaves } from '../server/when-client-leaves.ts';
import { preferredWaitMs } from './preferred-wait.ts';

/** What ends one request over HTTP. */
export interface HttpCall {
  /** Fires when the client leaves. */
  readonly signal: AbortSignal;
  /** Milliseconds that its client is willing to wait, where it says so. */
  readonly preferredMs?: number;
}

export function callOf(request: FastifyRequest, reply: FastifyReply): HttpCall {
  const preferredMs = preferredWaitMs(request);
  return { signal: whenClientLeaves(reply), ...(preferredMs !== undefined && { preferredMs }) };
}

/** Tells a client that says how long it waits that it was heard: nothing takes longer than that. */
export function acknowledgeWait(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const wait = preferredWaitMs(request);
    if (wait !== undefined) reply.header('preference-applied', `wait=${wait / 1_000}`);
  });
}
