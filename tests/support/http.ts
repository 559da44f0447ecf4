import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { serveGraphExports } from '../../src/access/export/graph/serve-graph-exports.ts';
import { serveExports } from '../../src/access/export/serve-exports.ts';
import { serveFederation } from '../../src/access/federation/serve-federation.ts';
import { serveMcp } from '../../src/access/mcp/serve-mcp.ts';
import type { Token } from '../../src/api/authorization/tokens.ts';
import { BY_DEFAULT, type ProtocolOptions } from '../../src/api/protocol/protocol-options.ts';
import { openCatalogue } from '../../src/api/scenarios/open-catalogue.ts';
import { createHttpServer, type HttpServerOptions } from '../../src/api/server/create-http-server.ts';
import { type Bounds, USUAL_BOUNDS } from '../../src/domain/bounds.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { SEED } from './seed.ts';
import type { OpenStore } from './stores.ts';

interface ServerChoices {
  readonly saving?: boolean;
  readonly trustedOnly?: boolean;
  readonly protocol?: Partial<ProtocolOptions>;
  readonly logger?: FastifyBaseLogger;
  /** In the place of the usual ones. */
  readonly bounds?: Partial<Bounds>;
  readonly tokens?: readonly Token[];
  readonly trustProxy?: readonly string[];
  /** The address of this machine that it listens on. */
  readonly listenOn?: string;
  /** What else is to differ. */
  readonly more?: Partial<HttpServerOptions>;
}

const SILENT = pino({ level: 'silent' });

export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  readonly server: FastifyInstance;
  readonly store: GraphStore;
}

/** A real server over the suite's store, from before the first test to after the last. */
export function listeningServer(
  open: OpenStore,
  {
    saving = true,
    trustedOnly = false,
    protocol = {},
    bounds = {},
    tokens = [],
    trustProxy = [],
    listenOn = '127.0.0.1',
    logger = SILENT,
    more = {},
  }: ServerChoices = {},
): () => Listening {
  let listening: Listening | undefined;
  beforeAll(async () => {
    const store = await open();
    const catalogue = await openCatalogue({ factsFolder: SEED, dataDir: ':memory:', saving });
    const options = { store, logger, requestTimeoutMs: 20_000, catalogue };
    const server = await createHttpServer({
      ...options,
      trustedOnly,
      protocol: { ...BY_DEFAULT, ...protocol },
      bounds: { ...USUAL_BOUNDS, ...bounds },
      access: { tokens, readRequiresToken: false },
      trustProxy,
      doors: [serveExports, serveGraphExports, serveMcp, serveFederation],
      ...more,
    });
    const address = await server.listen({ host: listenOn, port: 0 });
    listening = { address, server, store };
  });
  afterAll(() => listening?.server.close());
  return () => {
    if (listening === undefined) throw new Error('the server listens once the suite runs');
    return listening;
  };
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly body: {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and fails where the shape is another.
    readonly data?: any;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
    readonly extensions?: Record<string, unknown>;
  };
}

/** Asks the API; whoever writes gives the secret of a token. */
export async function post(address: string, query: string, variables = {}, secret?: string): Promise<GraphqlAnswer> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, body: (await answer.json()) as GraphqlAnswer['body'] };
}
