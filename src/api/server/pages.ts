import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { NodeKind } from '../../domain/global-id.ts';
import type { NodeKey } from '../../domain/graph/node.ts';
import { permitInlineStyles } from '../protocol/security-headers.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** Where the build puts the pages, whether the sources run or the bundled server. */
const ROOT = join(PROJECT_ROOT, 'dist/explorer/');

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The address serves a page of the explorer, which holds nothing of the graph. */
    readonly isPage?: boolean;
  }
}

/** Addresses that the explorer's own script tells apart; it comes with the same page for all of them. */
const PAGES = ['/', '/compare', '/graph', '/firms'];
/** Addresses of things, by the kind of thing. */
const PAGES_OF_THINGS = [
  ['/firms', 'Firm'],
  ['/products', 'Product'],
  ['/technologies', 'Technology'],
  ['/stages', 'Stage'],
  ['/sources', 'Source'],
  ['/claims', 'Claim'],
] as const satisfies readonly (readonly [string, NodeKind])[];
const EXPLORER = 'index.html';

/** Whether the graph has a thing, as far as a page may tell to who asks for it. */
export type Has = (thing: NodeKey, request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/** Serves the explorer's pages and the files of all pages, if there are any. The page of a thing that is not there is not found. */
export async function servePages(server: FastifyInstance, has: Has): Promise<void> {
  if (!existsSync(ROOT)) return;
  await server.register(fastifyStatic, {
    root: ROOT,
    prefix: '/assets/explorer/',
    // The build has made `.br` and `.gz` files: nothing is compressed while serving.
    preCompressed: true,
    setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path)),
    cacheControl: false,
  });
  for (const page of PAGES) {
    server.get(page, { config: { isPage: true } }, (_request, reply) => sendExplorer(reply));
  }
  for (const [path, kind] of PAGES_OF_THINGS) {
    server.get<{ Params: { key: string } }>(`${path}/:key`, { config: { isPage: true } }, async (request, reply) => {
      const isThere = await has({ kind, key: request.params.key }, request, reply);
      return sendExplorer(reply.code(isThere ? 200 : 404));
    });
  }
}

/** The playground asks for the schema first, so that without it there is none. */
export function sendPlayground(reply: FastifyReply, introspection: boolean): FastifyReply {
  if (introspection) return permitInlineStyles(reply).sendFile('playground.html');
  return reply
    .code(404)
    .send('There is no playground here: the server keeps its schema to itself (INTROSPECTION=off).');
}

/** Whether the pages were built and are served. */
export function hasPages(server: FastifyInstance): boolean {
  return server.hasReplyDecorator('sendFile');
}

/** The names of built files carry a hash of their content, the pages' own do not. */
function cachingOf(path: string): string {
  return /\.html(\.br|\.gz)?$/.test(path) ? 'no-cache' : 'public, max-age=31536000, immutable';
}

/** The page that comes for every address of the explorer, and says where there is none. */
export function sendExplorer(reply: FastifyReply): FastifyReply {
  return reply.sendFile(EXPLORER);
}

/** A browser that opens an address, rather than a program that asks it. */
export function wantsPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return request.method === 'GET' && accept.includes('text/html');
}
