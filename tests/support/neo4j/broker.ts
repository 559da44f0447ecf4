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

/**
 * Lends the one database to one suite at a time: Community has one, and suites run in several processes. A lease lasts as long
 * as the suite's connection, so that a suite that dies gives it back. The server starts when the first suite asks.
 */
export async function startBroker(running: Neo4jLogin | undefined): Promise<Broker> {
  let server: Promise<RunningServer> | undefined;
  let last: Promise<void> = Promise.resolve();
  const login = async () => {
    if (running !== undefined) return running;
    server ??= startServer();
    return (await server).login;
  };
  const listener = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    last = last.then(() => lend(socket, login));
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    stop: async () => {
      listener.close();
      await (await server?.catch(() => undefined))?.stop();
    },
  };
}

async function lend(socket: Socket, login: () => Promise<Neo4jLogin>): Promise<void> {
  if (socket.destroyed) return;
  const returned = once(socket, 'close');
  socket.resume();
  socket.write(`${JSON.stringify(await answer(login))}\n`);
  await returned;
}

async function answer(login: () => Promise<Neo4jLogin>): Promise<Answer> {
  try {
    return { login: await login() };
  } catch (error) {
    return { failure: String(error) };
  }
}
