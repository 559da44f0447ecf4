import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer as startNeo4j } from '../../support/neo4j/server.ts';
import { startServer } from '../server-process.ts';

export interface Service {
  readonly address: string;
  readonly pid: number;
  readonly engine: string;
  /** An editor's. */
  readonly token: string;
  stop(): Promise<void>;
}

/**
 * The built server over a fresh graph with the project's facts, on the embedded engine, or with GRAPH_ENGINE=neo4j on a
 * Neo4j of its own. No bound on how much one client asks: the load generator stands for many.
 */
export async function startService(environment: Readonly<Record<string, string>> = {}): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'endurance-'));
  const engine = process.env.GRAPH_ENGINE === 'neo4j' ? 'neo4j' : 'embedded';
  const neo4j = engine === 'neo4j' ? await startNeo4j({ size: 'service' }) : null;
  const token = randomBytes(16).toString('hex');
  const clear = async () => {
    await neo4j?.stop();
    rmSync(folder, { recursive: true });
  };
  try {
    const server = await startServer({
      ...{ GRAPH_ENGINE: engine, DATA_DIR: join(folder, 'data'), NEO4J_URI: neo4j?.login.uri ?? '' },
      ...{ API_TOKENS: `${token}:editor:endurance`, RATE_LIMIT_PER_MINUTE: '0' },
      ...environment,
    });
    return { ...server, engine, token, stop: () => server.stop().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}
