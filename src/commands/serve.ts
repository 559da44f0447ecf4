import { pino } from 'pino';
import { serveGraphExports } from '../access/export/graph/serve-graph-exports.ts';
import { serveExports } from '../access/export/serve-exports.ts';
import { serveFederation } from '../access/federation/serve-federation.ts';
import { serveMcp } from '../access/mcp/serve-mcp.ts';
import { openCatalogue } from '../api/scenarios/open-catalogue.ts';
import { presetFaults } from '../api/scenarios/preset-faults.ts';
import { createHttpServer, type Door } from '../api/server/create-http-server.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { countGraph } from '../ingest/count-graph.ts';
import { serveControl } from '../operations/control/serve-control.ts';
import type { CommandCall } from './command.ts';
import { loadWhenEmpty } from './load-when-empty.ts';
import { openPatiently } from './open-patiently.ts';

const REQUEST_TIMEOUT_MS = 30_000;
/** Where a token would stand if a request, or an error that holds one, were logged. */
const SECRETS = ['authorization', 'headers.authorization', '*.headers.authorization', '*.*.headers.authorization'];

/** Serves the graph; on a first start loads the seed into it. Ends on SIGINT or SIGTERM, requests under way first. */
export async function serve({ config, openStore }: CommandCall): Promise<void> {
  const catalogue = await openCatalogue({ ...config, factsFolder: config.seedDir, saving: config.scenarioStore });
  const store = await openPatiently(openStore);
  await loadWhenEmpty(store, config.seedDir);
  const logger = pino({ level: config.logLevel, redact: SECRETS });
  const { tokens, readRequiresToken, bodyLimit, trustedOnly } = config;
  const doors = [serveExports, serveGraphExports, serveMcp, ...(trustedOnly ? [] : [serveFederation]), warnOfPresets];
  const bounds = { requestTimeoutMs: REQUEST_TIMEOUT_MS, trustedOnly, bodyLimit };
  const access = { tokens, readRequiresToken };
  const server = await createHttpServer({ store, logger, ...bounds, catalogue, doors, access });
  server.addHook('onClose', () => store.close());
  server.addHook('onClose', await serveControl(config.dataDir, store));
  const address = await server.listen({ host: config.host, port: config.port });
  endOnSignal(() => server.close());
  await announce(store, address);
}

/** A graph lives on, so that a preset which no longer fits it is told of and does not keep the server from starting. */
const warnOfPresets: Door = (server, api) => {
  server.addHook('onReady', async () => {
    for (const fault of await presetFaults(api.createContext())) console.warn(fault);
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
    ].join('\n'),
  );
}

function endOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}
