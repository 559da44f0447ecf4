import { maxHeaderSize } from 'node:http';
import { parse } from 'node:querystring';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { type Bounds, USUAL_BOUNDS } from '../../domain/bounds.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { callerOf, guard } from '../authorization/gate.ts';
import { createTokens, type Token } from '../authorization/tokens.ts';
import { acknowledgeWait, callOf } from '../budget/call-of.ts';
import type { RequestContext } from '../context.ts';
import { makeDrainable } from '../drain/drain.ts';
import { boundDocuments } from '../limits/bound-documents.ts';
import { endUnread } from '../overload/end-unread.ts';
import { type OverloadLimits, UNLIMITED } from '../overload/limits.ts';
import { shedLoad } from '../overload/shed-load.ts';
import { answerFaults, answerUnreadable } from '../protocol/answer-faults.ts';
import { asRead } from '../protocol/as-read.ts';
import { protect } from '../protocol/protect.ts';
import { BY_DEFAULT, type ProtocolOptions } from '../protocol/protocol-options.ts';
import { clientOf } from '../rates/client-of.ts';
import { bareNotModified } from '../response-cache/bare-not-modified.ts';
import type { Catalogue } from '../scenarios/catalogue.ts';
import { serveStream } from '../stream/serve-stream.ts';
import { createTelemetry, type TelemetryOptions } from '../telemetry/create-telemetry.ts';
import { requestIdOf } from '../telemetry/request-id.ts';
import { guardDocuments } from '../trusted/guard-documents.ts';
import { loadTrustedDocuments } from '../trusted/trusted-documents.ts';
import { closeWithConnection } from './close-with-connection.ts';
import { type Api, type ApiOptions, createApi } from './create-api.ts';
import { serveHealth } from './health.ts';
import { pageThings } from './page-things.ts';
import { hasPages, sendPlayground, servePages, wantsPage } from './pages.ts';
import { takeBrokenEscapes } from './take-broken-escapes.ts';
import { takeUtf8 } from './take-utf8.ts';

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
  /** Who may read and write; without it everybody reads and nobody writes. */
  readonly access?: { readonly tokens: readonly Token[]; readonly readRequiresToken: boolean };
  /** Milliseconds in which a request is to have come whole: who sends slowly would hold places for nothing. */
  readonly receiveTimeoutMs?: number;
  /** Milliseconds in which some of an answer is to be taken while there is any to take: who does not read would hold places for nothing. */
  readonly sendTimeoutMs?: number;
  /** Streams that one client may watch at a time; 0: any number. */
  readonly streamsOfClient?: number;
  /** Keeps answers until the graph changes. */
  readonly responseCache?: ApiOptions['responseCache'];
  /** The largest body of a request, in bytes. */
  readonly bodyLimit?: number;
  /** What of the server's doings is told beside its requests. */
  readonly telemetry?: Pick<TelemetryOptions, 'slowQueryMs' | 'traceEndpoint'>;
  /** How far it opens itself to other sites. */
  readonly protocol?: ProtocolOptions;
  /** Past which requests are refused; without it never. */
  readonly overload?: OverloadLimits;
  /** What an operation may ask for, and a client spend. */
  readonly bounds?: Bounds;
  /** Proxies whose `X-Forwarded-For` says a client's address: addresses and networks; without it nobody's. */
  readonly trustProxy?: readonly string[];
}

/** How often connections are looked at for requests that do not come whole. */
const CHECK_MS = 5_000;

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
  access = { tokens: [], readRequiresToken: false },
  bodyLimit = 1_048_576,
  receiveTimeoutMs = 30_000,
  sendTimeoutMs = 30_000,
  streamsOfClient = 100,
  responseCache,
  telemetry: told = {},
  protocol = BY_DEFAULT,
  overload = UNLIMITED,
  bounds = USUAL_BOUNDS,
  trustProxy = [],
}: HttpServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    bodyLimit,
    requestTimeout: receiveTimeoutMs,
    http: {
      headersTimeout: receiveTimeoutMs,
      connectionsCheckingInterval: Math.min(receiveTimeoutMs, CHECK_MS),
    },
    rewriteUrl: takeBrokenEscapes,
    routerOptions: {
      // As the web reads addresses: a broken escape spoils a character, not the whole value.
      querystringParser: (text) => parse(text),
      // However long: what a key names is found or is not, and Node bounds the whole of an address.
      maxParamLength: maxHeaderSize,
    },
    genReqId: requestIdOf,
    frameworkErrors: answerUnreadable,
    trustProxy: [...trustProxy],
    // Its own words have neither the shape of an answer nor a line in the log: see `api/drain`.
    return503OnClosing: false,
  });
  closeWithConnection(server);
  const telemetry = await createTelemetry({ logger, store, ...told });
  telemetry.watch(server);
  await protect(server, protocol);
  endUnread(server, sendTimeoutMs);
  const isShedding = await shedLoad(server, overload);
  acknowledgeWait(server);
  const tokens = createTokens(access.tokens);
  guard(server, { tokens, readRequiresToken: access.readRequiresToken });
  takeUtf8(server);
  bareNotModified(server);
  const reportInternal = (id: string, error: unknown) => logger.error({ id, err: error });
  const api = createApi({
    ...{ store, requestTimeoutMs, reportInternal, watch: telemetry },
    ...{ canWrite: tokens.any, introspection: protocol.introspection, bounds },
    ...(catalogue && { catalogue }),
    ...(responseCache && { responseCache }),
  });
  answerFaults(server, api);
  const apollo = new ApolloServer<RequestContext>({
    ...api.apolloOptions,
    plugins: [...(api.apolloOptions.plugins ?? []), fastifyApolloDrainPlugin(server)],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const isDraining = makeDrainable(server, api);
  serveHealth(server, store, () => (isDraining() ? 'draining' : isShedding() ? 'overloaded' : null));
  telemetry.serve(server, api.meters);
  const rateOf = (request: FastifyRequest) => api.rates?.of(clientOf(request)) ?? null;
  boundDocuments(server, bounds, rateOf);
  await servePages(server, pageThings(api, access.readRequiresToken));
  const trusted = { documents: loadTrustedDocuments(), only: trustedOnly, rateOf };
  const isPage = (request: FastifyRequest) => hasPages(server) && wantsPage(request);
  const answer = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (request, reply) => api.createContext({ ...callOf(request, reply), caller: callerOf(request) }),
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    config: { takesDocument: true },
    preHandler: guardDocuments({ ...trusted, isPage }),
    async handler(request, reply) {
      if (isPage(request)) return sendPlayground(reply, protocol.introspection);
      return answer.call(server, asRead(request), reply);
    },
  });
  serveStream(server, api, { guard: guardDocuments(trusted), most: streamsOfClient });
  for (const open of doors) open(server, api);
  server.addHook('preClose', async () => api.endStreams());
  server.addHook('onClose', () => api.close());
  return server;
}
