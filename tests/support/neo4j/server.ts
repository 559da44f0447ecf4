import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { Neo4jLogin } from './access.ts';
import { ensureJars } from './jars.ts';

/** A started server; `stop` ends it and removes its data. */
export interface RunningServer {
  readonly login: Neo4jLogin;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

const LAUNCHER = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
/** How large a server is: its JVM's options, its page cache in megabytes, and for how long it keeps a plan, in seconds. */
const SIZES = {
  /**
   * A small heap, one collector thread, quick compilation and no second look at the classes of jars that are known: up in 8 s on
   * two cores instead of 25 s. Suites empty and fill one database again and again, which would have every statement planned anew
   * each ten seconds: a third of the server's work.
   */
  test: {
    jvm: [
      ...['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      ...['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'],
    ],
    pageCacheMb: 64,
    planKeptS: 3_600,
  },
  /** As somebody would run it: compiled for speed, with room for a large graph. */
  service: { jvm: ['-Xms2g', '-Xmx2g', '-XX:+UseParallelGC'], pageCacheMb: 512, planKeptS: 10 },
} as const;
const PATIENCE_MS = 120_000;

/**
 * Starts an empty Neo4j on a free port of the loopback interface, or on `options.port` over `options.folder`. With `password` it
 * asks for one: a new folder has `neo4j`, which has to be changed before anything else is done.
 */
export async function startServer(
  options: {
    readonly port?: number;
    readonly folder?: string;
    readonly size?: keyof typeof SIZES;
    readonly password?: string;
  } = {},
): Promise<RunningServer> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'neo4j-')));
  const port = options.port ?? (await freePort());
  const { jvm, pageCacheMb, planKeptS } = SIZES[options.size ?? 'test'];
  const program = [...jvm, '-cp', join(await ensureJars(), '*'), LAUNCHER];
  const door = options.password === undefined ? 'open' : 'auth';
  const child = spawn('java', [...program, folder, String(port), door, String(pageCacheMb), String(planKeptS)], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const login = {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password: options.password ?? 'unused',
    database: 'neo4j',
  };
  await untilItAnswers(login, child);
  return {
    login,
    pid: child.pid,
    stop: async () => {
      // Data that nobody keeps need no orderly shutdown, which takes seconds.
      await end(child, options.folder === undefined ? 'SIGKILL' : 'SIGTERM');
      if (options.folder === undefined) await rm(folder, { recursive: true });
    },
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Asks over Bolt until the server answers; fails with the server's own words when it ends first. */
async function untilItAnswers(login: Neo4jLogin, child: ChildProcess): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-4_000)));
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
    connectionTimeout: 2_000,
  });
  const latest = performance.now() + PATIENCE_MS;
  try {
    while (!(await answers(() => driver.verifyConnectivity()))) {
      if (child.exitCode !== null) throw new Error(`Neo4j ended before it answered:\n${complaint}`);
      if (performance.now() > latest) throw new Error(`Neo4j did not answer within ${PATIENCE_MS} ms:\n${complaint}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } catch (error) {
    await end(child, 'SIGKILL');
    throw error;
  } finally {
    await driver.close();
  }
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  return await ask().then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
