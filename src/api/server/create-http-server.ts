import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { RequestContext } from '../context.ts';
import type { Catalogue } from '../scenarios/catalogue.ts';
import { serveStream } from '../stream/serve-stream.ts';
import { guardDocuments } from '../trusted/guard-documents.ts';
import { loadTrustedDocuments } from '../trusted/trusted-documents.ts';
import { type Api, createApi } from './create-api.ts';
import { serveHealth } from './health.ts';
import { servePages, wantsPage } from './pages.ts';
import { whenClientLeaves } from './when-client-leaves.ts';

export interface HttpServerOptions {
  readonly store: GraphStore;
  readonly logger: FastifyBaseLogger;
  /** Milliseconds that a request may take. */
  readonly requestTimeoutMs: number;
  /** Scenarios with a name; without it the base case alone. */
  readonly catalogue?: Catalogue;
  /** Other doors to the same answers. */
  readonly doors?: readonly Door[];
  /** Answers the documents of schema/trusted-documents.json and no others. */
  readonly trustedOnly?: boolean;
}

/** Adds addresses that answer from the API. */
export type Door = (server: FastifyInstance, api: Api) => void;

/** The HTTP server: the API and its playground at /graphql, health checks, and the pages' files. Not yet listening. */
export async function createHttpServer({
  store,
  logger,
  requestTimeoutMs,
  catalogue,
  doors = [],
  trustedOnly = false,
}: HttpServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  const reportInternal = (id: string, error: unknown) => logger.error({ id, err: error });
  const api = createApi({ store, requestTimeoutMs, reportInternal, ...(catalogue && { catalogue }) });
  const apollo = new ApolloServer<RequestContext>({
    ...api.apolloOptions,
    plugins: [...(api.apolloOptions.plugins ?? []), fastifyApolloDrainPlugin(server)],
  });
  await apollo.start();
  serveHealth(server, store);
  const hasPages = await servePages(server);
  const documents = loadTrustedDocuments();
  const isPage = (request: FastifyRequest) => hasPages && wantsPage(request);
  const answer = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (_request, reply) => api.createContext({ signal: whenClientLeaves(reply) }),
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: guardDocuments(documents, trustedOnly, isPage),
    async handler(request, reply) {
      if (isPage(request)) return reply.sendFile('playground.html');
      return answer.call(server, request, reply);
    },
  });
  serveStream(server, api, guardDocuments(documents, trustedOnly));
  for (const open of doors) open(server, api);
  server.addHook('onClose', () => api.close());
  return server;
}
