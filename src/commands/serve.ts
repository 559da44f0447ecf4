import type { FastifyInstance } from 'fastify';
import { serveGraphExports } from '../access/export/graph/serve-graph-exports.ts';
import { serveExports } from '../access/export/serve-exports.ts';
import { serveFederation } from '../access/federation/serve-federation.ts';
import { serveMcp } from '../access/mcp/serve-mcp.ts';
import { openCatalogue } from '../api/scenarios/open-catalogue.ts';
import { presetFaults } from '../api/scenarios/preset-faults.ts';
import { createHttpServer, type Door } from '../api/server/create-http-server.ts';
import { createLogger } from '../api/telemetry/create-logger.ts';
import type { Config } from '../config.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { countGraph } from '../ingest/count-graph.ts';
import { serveControl } from '../operations/control/serve-control.ts';
import type { CommandCall } from './command.ts';
import { endOnSignal } from './end-on-signal.ts';
import { listen, tryAddress } from './listen.ts';
import { loadWhenEmpty } from './load-when-empty.ts';
import { openPatiently } from './open-patiently.ts';

const WARM_UP_AFTER_MS = 1_000;
/** What a start asks of the graph is no request: REQUEST_TIMEOUT_MS, which may be short, must not keep a server from serving. */
const START_MS = 600_000;

/** Serves the graph; on a first start loads the seed into it. Ends on SIGINT or SIGTERM, see `api/drain`. */
export async function serve({ config, openStore }: CommandCall): Promise<void> {
  const ending = endOnSignal();
  await tryAddress(config);
  const store = await openPatiently(openStore);
  const server = await serverOver(store, config).catch(async (error: unknown) => {
    // What is open to a database keeps a process from ending.
    await store.close();
    throw error;
  });
  const address = await listen(server, config);
  ending.inOrder(() => server.drain(config.shutdownGraceMs));
  await announce(store, address);
}

/** The server over a graph that is there, or is loaded by now; it closes the store when it closes. Not yet listening. */
async function serverOver(store: GraphStore, config: Config): Promise<FastifyInstance> {
  const catalogue = await openCatalogue({ ...config, factsFolder: config.seedDir, saving: config.scenarioStore });
  await loadWhenEmpty(store, config.seedDir);
  const logger = createLogger(config.logLevel);
  const { tokens, readRequiresToken, bodyLimit, trustedOnly, requestTimeoutMs, overload, protocol, trustProxy } =
    config;
  const doors = [
    serveExports,
    serveGraphExports,
    serveMcp,
    ...(trustedOnly ? [] : [serveFederation]),
    warnOfPresets,
    warmUp,
  ];
  const bounds = { requestTimeoutMs, trustedOnly, bodyLimit, overload, protocol, trustProxy, bounds: config.bounds };
  const responseCache = config.responseCacheBytes > 0 ? { responseCache: { maxBytes: config.responseCacheBytes } } : {};
  const access = { tokens, readRequiresToken };
  const server = await createHttpServer({
    ...{ store, logger, catalogue, doors, access, telemetry: config },
    ...{ ...bounds, ...responseCache },
  });
  server.addHook('onClose', () => store.close());
  server.addHook('onClose', await serveControl(config.dataDir, store));
  return server;
}

/** A graph lives on, so that a preset which no longer fits it is told of and does not keep the server from starting. */
const warnOfPresets: Door = (server, api) => {
  server.addHook('onReady', async () => {
    for (const fault of await presetFaults(api.createContext({ timeoutMs: START_MS }))) console.warn(fault);
  });
};

/** A moment after the start, so that neither it nor the first requests wait; a graph without a base case has nothing to warm. */
const warmUp: Door = (server, api) => {
  server.addHook('onListen', async () => {
    setTimeout(
      () => void api.warmUp(api.createContext({ timeoutMs: START_MS })).catch(() => undefined),
      WARM_UP_AFTER_MS,
    ).unref();
  });
};

async function announce(store: GraphStore, at: string): Promise<void> {
  const { nodes, links, sources, firms } = await countGraph(store);
  console.log(
    [
      `Serving ${nodes} nodes (${firms} firms) and ${links} links on the evidence of ${sources} sources from ${store.engine}.`,
      `  Explorer            ${at}/`,
      `  API and playground  ${at}/graphql`,
      `  Health              ${at}/health/ready`,
      `  Metrics             ${at}/metrics`,
    ].join('\n'),
  );
}
