import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Content } from '../seed.ts';
import type { Neo4jLogin } from './access.ts';
import { type RunningServer, startServer } from './server.ts';
import { readLine, writeLine } from './socket-lines.ts';
import { wipe } from './wipe.ts';

/** What a suite asks for, in one line. */
export interface Wish {
  readonly content: Content;
}

/** What it is told. */
export type Answer = { readonly login: Neo4jLogin; readonly holds: Held } | { readonly failure: string };

/** What it says when it gives the database back; a suite that dies says nothing. */
export interface Return {
  readonly holds: Held;
}

export type Held = Content | 'anything';

export interface Broker {
  readonly port: number;
  stop(): Promise<void>;
}

/** A database to lend, which is there once it is asked for. */
interface Database {
  holds: Held;
  isThere: boolean;
  login(): Promise<Neo4jLogin>;
  stop(): Promise<void>;
}

/** Suites run in three processes, of which two want Neo4j at most times; each server takes ten seconds and half a gigabyte. */
const SERVERS = 2;

/**
 * Lends each database to one suite at a time: a server of Community has one, and suites run in several processes. A lease lasts
 * as long as the suite's connection, so that a suite that dies gives it back. A suite gets the one that holds what it asks for
 * where that is free; a server starts when nothing else is.
 */
export async function startBroker(running: Neo4jLogin | undefined): Promise<Broker> {
  const databases = running === undefined ? Array.from({ length: SERVERS }, onServer) : [onRunning(running)];
  const free = new Set(databases);
  const asking: (() => void)[] = [];
  const take = async (wish: Wish): Promise<Database> => {
    while (free.size === 0) await new Promise<void>((resolve) => asking.push(resolve));
    const [best] = [...free].sort((one, other) => rank(one, wish) - rank(other, wish));
    if (best === undefined) throw new Error('a database is free when a suite is called');
    free.delete(best);
    return best;
  };
  const serve = async (socket: Socket) => {
    const wish = await readLine<Wish>(socket);
    if (wish === undefined) return;
    const database = await take(wish);
    try {
      await lend(socket, database);
    } finally {
      free.add(database);
      asking.shift()?.();
    }
  };
  const listener = createServer((socket) => {
    serve(socket).catch(() => socket.destroy());
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

/** The one that holds what is wished for; else one whose content nobody will miss; else one that has to be started first. */
function rank({ holds, isThere }: Database, { content }: Wish): number {
  if (!isThere) return 2;
  if (holds === content) return 0;
  return holds === 'seed' ? 3 : 1;
}

function onServer(): Database {
  let server: Promise<RunningServer> | undefined;
  const database: Database = {
    holds: 'nothing',
    isThere: false,
    login: async () => {
      // One that did not start is forgotten: another port may be free, and later suites are not told an old fault.
      server ??= startServer().catch((error: unknown) => {
        server = undefined;
        throw error;
      });
      const { login } = await server;
      database.isThere = true;
      return login;
    },
    stop: async () => await (await server?.catch(() => undefined))?.stop(),
  };
  return database;
}

/** Somebody's own server, which is left empty. */
function onRunning(login: Neo4jLogin): Database {
  return { holds: 'anything', isThere: true, login: async () => login, stop: () => wipe(login) };
}

async function lend(socket: Socket, database: Database): Promise<void> {
  if (socket.destroyed) return;
  const given = await answer(database);
  database.holds = 'anything';
  writeLine(socket, given);
  const returned = await readLine<Return>(socket);
  database.holds = returned?.holds ?? 'anything';
  socket.end();
}

async function answer(database: Database): Promise<Answer> {
  try {
    return { login: await database.login(), holds: database.holds };
  } catch (error) {
    return { failure: String(error) };
  }
}
