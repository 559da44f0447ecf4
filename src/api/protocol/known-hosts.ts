import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { apiError } from '../errors/api-error.ts';
import { pathOf } from './addresses.ts';
import { refuse } from './refusal.ts';

const NO_HOST =
  'The Host header (or X-Forwarded-Host, from a proxy) names no host: send a name or an address, with a port where one is needed.';

const LOOPBACK_ADDRESS = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const LOOPBACK_NAME = /^(127(\.\d{1,3}){3}|\[::1\]|([a-z0-9-]+\.)*localhost)\.?$/;

/** A name or an address, and a port: nothing of an address that lies before or behind. */
const AUTHORITY = /^[^\s/?#@\\]+$/;

/**
 * Refuses what is no host, which GraphQL's servers would fail on, and names that the server does not have, where it listens on
 * loopback or was told its names: a page whose own name was pointed here (DNS rebinding) sends that name. Health tells nothing
 * and is asked by address.
 */
export function knowHosts(server: FastifyInstance, allowedHosts: readonly string[]): void {
  let isChecked: boolean | undefined;
  server.addHook('onRequest', async (request, reply) => {
    isChecked ??= allowedHosts.length > 0 || listensOnLoopback(server);
    if (pathOf(request).startsWith('/health/')) return;
    if (!isHost(request)) return refuse(request, reply, 400, apiError('BAD_REQUEST', NO_HOST));
    if (!isChecked || isKnown(request, allowedHosts)) return;
    const message = `This server does not answer for the host "${request.hostname}". Ask it as localhost, or name the host in ALLOWED_HOSTS.`;
    return refuse(request, reply, 403, apiError('FORBIDDEN', message));
  });
}

/** HTTP/1.0 may leave it out; a proxy that is trusted may name another. */
function isHost({ host, headers }: FastifyRequest): boolean {
  if (host === '' && headers.host === undefined) return true;
  return AUTHORITY.test(host) && URL.canParse(`http://${host}/`);
}

/** A browser always sends a host; what sends none is no browser. */
function isKnown({ headers: { host } }: FastifyRequest, allowedHosts: readonly string[]): boolean {
  if (host === undefined) return true;
  const name = nameOf(host);
  return LOOPBACK_NAME.test(name) || allowedHosts.includes(name);
}

/** The host without its port. */
export function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '');
}

function listensOnLoopback(server: FastifyInstance): boolean {
  const addresses: (AddressInfo | string)[] = server.addresses();
  return addresses.length > 0 && addresses.every((at) => typeof at === 'object' && LOOPBACK_ADDRESS.test(at.address));
}
