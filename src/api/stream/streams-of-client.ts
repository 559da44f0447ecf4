import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiError } from '../errors/api-error.ts';
import { refuse } from '../protocol/refusal.ts';
import { clientOf } from '../rates/client-of.ts';
import { whenClosed } from '../server/when-closed.ts';

/** Seconds after which a client may try again: it may have ended one. */
const RETRY_AFTER = 5;

/** Answers a stream that is one too many of its client, and counts the others while they are open. */
export type RefuseMore = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | null;

/** @param most streams of a client at a time; a stream waits most of the time, so that nothing else bounds them. 0: any number */
export function countStreams(most: number): RefuseMore {
  const open = new Map<string, number>();
  return (request, reply) => {
    const client = clientOf(request);
    const count = open.get(client) ?? 0;
    if (most > 0 && count >= most) return refuse(request, reply, 429, tooMany(most));
    open.set(client, count + 1);
    whenClosed(reply.raw, () => {
      const left = (open.get(client) ?? 1) - 1;
      if (left === 0) open.delete(client);
      else open.set(client, left);
    });
    return null;
  };
}

function tooMany(most: number) {
  const message = `You watch ${most} streams, the most that a client may watch at a time. End one, then subscribe again.`;
  return apiError('RATE_LIMITED', message, { retry: true, retryAfterSeconds: RETRY_AFTER });
}
