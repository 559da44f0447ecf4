import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Where the build puts the pages: beside the built server, or in dist/ when the sources run. */
const CANDIDATES = ['../../explorer/', '../../../dist/explorer/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** Serves the built pages' files. Answers whether there are any. */
export async function servePages(server: FastifyInstance): Promise<boolean> {
  const root = CANDIDATES.find((path) => existsSync(`${path}playground.html`));
  if (root === undefined) return false;
  await server.register(fastifyStatic, {
    root,
    prefix: '/assets/explorer/',
    // The names of built files carry a hash of their content, the pages' own do not.
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
    cacheControl: false,
  });
  return true;
}

/** A browser that opens an address, rather than a program that asks it. */
export function wantsPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return request.method === 'GET' && accept.includes('text/html');
}
