import type { FastifyInstance, FastifyRequest } from 'fastify';
import { apiError } from '../errors/api-error.ts';
import { nameOf } from './known-hosts.ts';
import type { ProtocolOptions } from './protocol-options.ts';
import { refuse } from './refusal.ts';

const REFUSED =
  'Requests of other sites are refused here. The server opens itself to a site that is named in CORS_ORIGINS.';
const NO_TOKENS = 'CORS_ORIGINS=* is for reading without a token. Name the origin to let its pages send one.';

/** Refuses what the page of another site makes a browser send: it could not read the answer, but would cause the work. */
export function refuseForeignSites(server: FastifyInstance, options: ProtocolOptions): void {
  const everybody = options.corsOrigins.includes('*');
  server.addHook('onRequest', async (request, reply) => {
    const { origin, authorization } = request.headers;
    if (!isForeign(request, options.allowedHosts) || isListed(origin, options.corsOrigins)) return;
    if (everybody && authorization === undefined) return;
    await refuse(request, reply, 403, apiError('FORBIDDEN', everybody ? NO_TOKENS : REFUSED));
  });
}

function isListed(origin: string | undefined, origins: readonly string[]): boolean {
  return origin !== undefined && origins.includes(origin);
}

/** Browsers say it themselves to secure addresses and to localhost; elsewhere they send an origin with all but plain reading. */
function isForeign({ headers, method }: FastifyRequest, allowedHosts: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none' && !isLink(method, headers);
  return headers.origin !== undefined && !isOwn(headers.origin, headers, allowedHosts);
}

/** Somebody followed a link from another site's page. */
function isLink(method: string, headers: FastifyRequest['headers']): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/** A proxy may have renamed the host; what it says of that no page can send. */
function isOwn(origin: string, headers: FastifyRequest['headers'], allowedHosts: readonly string[]): boolean {
  if (!URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  if (allowedHosts.includes(nameOf(hostname))) return true;
  return [headers.host, headers['x-forwarded-host']].includes(host);
}
