import type { FastifyRequest } from 'fastify';

/** Milliseconds that a client is willing to wait, by `Prefer: wait=<seconds>`; undefined where it does not say. */
export function preferredWaitMs({ headers }: FastifyRequest): number | undefined {
  const text = [headers.prefer ?? []].flat().join(',');
  const seconds = Number(/(?:^|[,;])\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:$|[,;])/i.exec(text)?.[1] ?? 0);
  // A preference that cannot be met is ignored, which the standard asks for.
  return seconds > 0 ? seconds * 1_000 : undefined;
}
