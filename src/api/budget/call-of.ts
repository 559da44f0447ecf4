import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StopSignal } from '../../graph/calls/stop-signal.ts';
import { clientOf } from '../rates/client-of.ts';
import { whenClientLeaves } from '../server/when-client-leaves.ts';
import { type RequestRecord, recordOf } from '../telemetry/request-record.ts';
import { preferredWaitMs } from './preferred-wait.ts';

/** What ends one request over HTTP, who pays for it, and where what it does is written down. */
export interface HttpCall {
  /** Fires when the client leaves. */
  readonly signal: StopSignal;
  /** Milliseconds that its client is willing to wait, where it says so. */
  readonly preferredMs?: number;
  /** Milliseconds since it came: its turn was not at once. */
  readonly waitedMs: number;
  readonly record: RequestRecord | null;
  /** Who pays. */
  readonly client: string;
}

export function callOf(request: FastifyRequest, reply: FastifyReply): HttpCall {
  const preferredMs = preferredWaitMs(request);
  const call = {
    signal: whenClientLeaves(reply),
    waitedMs: reply.elapsedTime,
    record: recordOf(request),
    client: clientOf(request),
  };
  return preferredMs === undefined ? call : { ...call, preferredMs };
}

/** Tells a client that says how long it waits that it was heard: nothing takes longer than that. */
export function acknowledgeWait(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const wait = preferredWaitMs(request);
    if (wait !== undefined) reply.header('preference-applied', `wait=${wait / 1_000}`);
  });
}
