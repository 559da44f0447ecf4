import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Neo4jLogin } from './access.ts';
import { type RunningServer, startServer } from './server.ts';

/** What a suite that asks for Neo4j is told. */
export type Answer = { readonly login: Neo4jLogin } | { readonly failure: string };

export interface Broker {
  readonly port: number;
  stop(): Promise<void>;
}

/** A database to lend, which is there once it is asked for. */
interface Database {
  login(): Promise<Neo4jLogin>;
  stop(): Promise<void>;
}

/** Suites run in three processes, of which two want Neo4j at most times; each server takes ten seconds and half a gigabyte. */
const SERVERS = 2;

/**
 * Lends each database to one suite at a time: a server of Community has one, and suites run in several processes. A lease lasts
 * as long as the suite's connection, so that a suite that dies gives it back. A server starts when nothing else is free.
 */
export async function startBroker(running: Neo4jLogin | undefined): Promise<Broker> {
  const databases = running === undefined ? Array.from({ length: SERVERS }, onServer) : [onRunning(running)];
  const free = [...databases];
  const asking: Socket[] = [];
  const serve = async (database: Database) => {
    for (let socket = asking.shift(); socket !== undefined; socket = asking.shift()) await lend(socket, database);
    free.unshift(database);
  };
  const listener = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    asking.push(socket);
    const database = free.shift();
    if (database !== undefined) void serve(database);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: async () => {
      listener.close();
      await Promise.all(databases.map((database) => database.stop()));
    },
  };
}

function onServer(): Database {
  let server: Promise<RunningServer> | undefined;
  return {
    login: async () => {
      server ??= startServer();
      return (await server).login;
    },
    stop: async () => await (await server?.catch(() => undefined))?.stop(),
  };
}

function onRunning(login: Neo4jLogin): Database {
  return { login: async () => login, stop: async () => undefined };
}

async function lend(socket: Socket, database: Database): Promise<void> {
  if (socket.destroyed) return;
  const returned = once(socket, 'close');
  socket.resume();
  socket.write(`${JSON.stringify(await answer(database))}\n`);
  await returned;
}

async function answer(database: Database): Promise<Answer> {
  try {
    return { login: await database.login() };
  } catch (error) {
    return { failure: String(error) };
  }
}
