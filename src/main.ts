import { importCommand } from './commands/import.ts';
import { mcp } from './commands/mcp.ts';
import { seed } from './commands/seed.ts';
import { serve } from './commands/serve.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { openEmbeddedStore } from './graph/embedded/open-store.ts';
import { GraphError } from './graph/graph-error.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { openNeo4jStore } from './graph/neo4j/open-store.ts';
import { FolderRefused } from './ingest/folder-refused.ts';
import { FileRefused } from './ingest/formats/file-refused.ts';

/** What `node main.js <command>` may be; the default is `serve`. */
const COMMANDS = { serve, seed, import: importCommand, mcp };

/** What can go wrong without a fault of the program: told in one line, without a stack. */
const EXPECTED = [ConfigError, GraphError, FolderRefused, FileRefused];

await main(process.argv.slice(2));

async function main([name = 'serve', ...parameters]: string[]): Promise<void> {
  try {
    const command = COMMANDS[name as keyof typeof COMMANDS];
    if (command === undefined)
      throw new ConfigError([`${name}: no such command; there is ${Object.keys(COMMANDS).join(', ')}`]);
    const config = readConfig();
    await command({ config, openStore: () => openStore(config), parameters });
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind)) throw error;
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function openStore({ engine }: Config): Promise<GraphStore> {
  return engine.kind === 'neo4j' ? openNeo4jStore(engine) : openEmbeddedStore(engine);
}
