import { serveMcpByStdio } from '../access/mcp/serve-mcp.ts';
import type { Catalogue } from '../api/scenarios/catalogue.ts';
import { openCatalogue } from '../api/scenarios/open-catalogue.ts';
import { createApi } from '../api/server/create-api.ts';
import { createLogger } from '../api/telemetry/create-logger.ts';
import type { Config } from '../config.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { serveControl } from '../operations/control/serve-control.ts';
import type { CommandCall } from './command.ts';
import { loadWhenEmpty } from './load-when-empty.ts';

/** `npm run --silent mcp`: the tools by stdio. The output belongs to the protocol; what is for people goes to the error output. */
export async function mcp({ config, openStore }: CommandCall): Promise<void> {
  const store = await openStore();
  try {
    const catalogue = await openCatalogue({ ...config, factsFolder: config.seedDir, saving: config.scenarioStore });
    await loadWhenEmpty(store, config.seedDir, console.error);
    await serveTools(store, catalogue, config);
  } finally {
    await store.close();
  }
}

async function serveTools(store: GraphStore, catalogue: Catalogue, config: Config): Promise<void> {
  const logger = createLogger(config.logLevel, process.stderr);
  const stopControl = await serveControl(config.dataDir, store);
  const reportInternal = (id: string, error: unknown) => logger.error({ id, err: error });
  const { requestTimeoutMs, bounds } = config;
  const api = createApi({ store, requestTimeoutMs, reportInternal, catalogue, bounds });
  try {
    await serveMcpByStdio(api);
  } finally {
    await api.close();
    await stopControl();
  }
}
