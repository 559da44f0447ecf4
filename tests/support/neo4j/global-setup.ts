import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Neo4jLogin } from './access.ts';
import { type Broker, startBroker } from './broker.ts';
import { JARS } from './jars.ts';
import { refuseToWipe } from './wipe.ts';

let broker: Broker | undefined;

/** Once a run: says how suites get at Neo4j. NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD) names a running server. */
export async function setup(project: TestProject): Promise<void> {
  const running = runningServer();
  const reason = running === undefined ? whatIsMissing() : undefined;
  if (reason !== undefined) return project.provide('neo4j', { kind: 'missing', reason });
  if (running !== undefined && process.env.NEO4J_WIPE !== '1') await refuseToWipe(running);
  broker = await startBroker(running);
  project.provide('neo4j', { kind: 'leased', port: broker.port });
}

export async function teardown(): Promise<void> {
  await broker?.stop();
}

function runningServer(): Neo4jLogin | undefined {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = 'neo4j', NEO4J_DATABASE = 'neo4j' } = process.env;
  if (NEO4J_URI === undefined || NEO4J_URI === '') return undefined;
  return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
}

function whatIsMissing(): string | undefined {
  const missing = [isOnPath('java') ? [] : ['java'], isOnPath('mvn') || existsSync(JARS) ? [] : ['mvn']].flat();
  return missing.length === 0 ? undefined : `no ${missing.join(' and no ')} on the PATH, and no NEO4J_URI`;
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
