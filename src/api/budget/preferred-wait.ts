import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Milliseconds that a client is willing to wait, by `Prefer: wait=<seconds>`; undefined where it does not say. */
export function preferredWaitMs({ headers }: FastifyRequest): number | undefined {
  const text = [headers.prefer ?? []].flat().join(',');
  const seconds = Number(/(?:^|[,;])\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:$|[,;])/i.exec(text)?.[1] ?? 0);
  // A preference that cannot be met is ignored, which the standard asks for.
  return seconds > 0 ? seconds * 1_000 : undefined;
}

/** What a request may take: what its client asks for, but no more than `most`. */
export function allowedMs(request: FastifyRequest, most: number): number {
  return Math.min(most, preferredWaitMs(request) ?? most);
}

/** Tells a client that asked for less time that it was heard. */
export function acknowledgeWait(server: FastifyInstance, most: number): void {
  server.addHook('onRequest', async (request, reply) => {
    const wait = preferredWaitMs(request);
    if (wait !== undefined && wait <= most) reply.header('preference-applied', `wait=${wait / 1_000}`);
  });
}
