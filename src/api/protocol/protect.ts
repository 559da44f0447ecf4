import type { FastifyInstance } from 'fastify';
import { refuseUnacceptable } from './acceptable.ts';
import { openToOrigins } from './cross-origin.ts';
import { refuseForeignSites } from './foreign-sites.ts';
import { knowHosts } from './known-hosts.ts';
import type { ProtocolOptions } from './protocol-options.ts';
import { setSecurityHeaders } from './security-headers.ts';

/** Looks at every request before anything else does: from where it comes, under which name, and what its sender takes. */
export async function protect(server: FastifyInstance, options: ProtocolOptions): Promise<void> {
  // Node would say 417 and take the body for another request; what a client expects beyond that may be ignored (RFC 9110, 10.1.1).
  server.server.on('checkExpectation', (request, response) => server.server.emit('request', request, response));
  // A body of text is what a form of another site can send; no address takes one.
  server.removeContentTypeParser('text/plain');
  await setSecurityHeaders(server);
  knowHosts(server, options.allowedHosts);
  await openToOrigins(server, options.corsOrigins);
  refuseForeignSites(server, options);
  refuseUnacceptable(server);
}
