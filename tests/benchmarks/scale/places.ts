import { join } from 'node:path';
import { type RunningServer, startServer as startNeo4j } from '../../support/neo4j/server.ts';
import { bytesOf, megabytes, memoryOf } from '../sizes.ts';

/** Where a graph lies. */
export interface Place {
  /** Points our commands at it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Closes what was loaded and opens it again; milliseconds that the database itself takes, 0 where it is no process of its own. */
  reopen(): Promise<number>;
  /** Its files, with what is to be known of them in words, because engines keep different things. */
  files(): Files;
  /** Memory of the database's own process, in words; empty where there is none. */
  databaseMemory(): string;
  close(): Promise<void>;
}

export interface Files {
  readonly bytes: number;
  readonly note: string;
}

export type EngineName = 'embedded' | 'neo4j';

export async function openPlace(engine: EngineName, folder: string): Promise<Place> {
  const data = join(folder, engine);
  return engine === 'embedded' ? embeddedPlace(data) : await neo4jPlace(data);
}

function embeddedPlace(data: string): Place {
  return {
    environment: { GRAPH_ENGINE: 'embedded', DATA_DIR: data },
    reopen: async () => 0,
    files: () => ({ bytes: bytesOf(data), note: '' }),
    databaseMemory: () => '',
    close: async () => undefined,
  };
}

async function neo4jPlace(folder: string): Promise<Place> {
  const start = () => startNeo4j({ size: 'service', folder });
  let running: RunningServer = await start();
  return {
    get environment() {
      return { GRAPH_ENGINE: 'neo4j', NEO4J_URI: running.login.uri, DATA_DIR: ':memory:' };
    },
    async reopen() {
      await running.stop();
      const begun = performance.now();
      running = await start();
      return performance.now() - begun;
    },
    files: () => {
      const logs = bytesOf(join(folder, 'data', 'transactions'));
      return { bytes: bytesOf(folder), note: `, of it ${megabytes(logs)} transaction logs` };
    },
    databaseMemory: () => `; the database at most ${Math.round(memoryOf(running.pid).peakMb)} MB`,
    close: () => running.stop(),
  };
}
