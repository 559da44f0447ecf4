import type { CommandCall } from './commands/command.ts';
import { ConfigError, type EngineConfig, readConfig, readUsable } from './config.ts';
import { UnusableFolder } from './disk/make-folder.ts';
import { GraphError } from './graph/graph-error.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { FolderRefused } from './ingest/folder-refused.ts';
import { FileRefused } from './ingest/formats/file-refused.ts';
import { OperationRefused } from './operations/operation-refused.ts';

type Command = (call: CommandCall) => Promise<void>;

/** What `node main.js <command>` may be; the default is `serve`. Each is loaded when it is called: an import needs no server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  seed: async () => (await import('./commands/seed.ts')).seed,
  import: async () => (await import('./commands/import.ts')).importCommand,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
};

/** What can go wrong without a fault of the program: told in one line, without a stack. */
const EXPECTED = [ConfigError, GraphError, FolderRefused, FileRefused, OperationRefused, UnusableFolder];

await main(process.argv.slice(2));

async function main([name = 'serve', ...parameters]: string[]): Promise<void> {
  try {
    const load = COMMANDS[name];
    if (load === undefined)
      throw new OperationRefused(`${name}: no such command; there is ${Object.keys(COMMANDS).join(', ')}`);
    const config = name === 'doctor' ? readUsable().config : readConfig();
    const command = await load();
    await command({ config, openStore: (engine = config.engine, tell) => openStore(engine, tell), parameters });
  } catch (error) {
    if (!EXPECTED.some((kind) => error instanceof kind) && !isOfSystem(error)) throw error;
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** The system refuses a path: a folder that may not be written, a file where a folder is wanted. Its own words name the path. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

/** One engine is loaded, not both. */
async function openStore(engine: EngineConfig, tell: (line: string) => void = console.warn): Promise<GraphStore> {
  if (engine.kind === 'neo4j') return (await import('./graph/neo4j/open-store.ts')).openNeo4jStore(engine);
  return (await import('./graph/embedded/open-store.ts')).openEmbeddedStore({ ...engine, tell });
}
