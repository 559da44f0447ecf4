import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { OperationRefused } from '../operations/operation-refused.ts';

/** Where a server is to be reached. */
interface Place {
  readonly host: string;
  readonly port: number;
}

/** What keeps a server from an address without being a fault of the program, by the system's code. */
const REFUSALS: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: (at) => `The address ${textOf(at)} is taken: end what listens there, or choose another port by PORT.`,
  EACCES: (at) =>
    `The address ${textOf(at)} is not open to this user: choose a port from 1024 by PORT, and have a proxy pass requests on to it.`,
  EADDRNOTAVAIL: notOurs,
  // An address of one network card without the card's name, or of a family that the machine does not speak.
  EINVAL: notOurs,
  EAFNOSUPPORT: notOurs,
  ENOTFOUND: notFound,
  // Nobody is there to ask for the name.
  EAI_AGAIN: notFound,
};

function notOurs({ host }: Place): string {
  return `This machine has no address ${host}: choose one of its own by HOST.`;
}

function notFound({ host }: Place): string {
  return `No machine is called ${host}: choose an address of this one by HOST.`;
}

/**
 * Connections that the kernel keeps until the process takes them, of which the system may allow fewer (`net.core.somaxconn`);
 * Node's own 511 are soon full, since its event loop takes one in a turn. Those beyond are dropped without a word.
 */
const BACKLOG = 4_096;

/** Takes requests; what keeps the server from it is told in one sentence, and nothing stays open. Returns the address as a URL. */
export async function listen(server: FastifyInstance, { host, port }: Place): Promise<string> {
  try {
    return await server.listen({ host, port, backlog: BACKLOG });
  } catch (error) {
    await server.close();
    throw refusalOf(error, { host, port });
  }
}

/** Listens for a moment, for what comes before a server listens may take long. Fails as `listen` does. */
export async function tryAddress({ host, port }: Place): Promise<void> {
  const server = createServer((caller) => caller.destroy());
  try {
    await once(server.listen({ host, port }), 'listening');
  } catch (error) {
    throw refusalOf(error, { host, port });
  }
  server.close();
  await once(server, 'close');
}

function refusalOf(error: unknown, place: Place): unknown {
  const refusal = REFUSALS[(error as NodeJS.ErrnoException).code ?? ''];
  return refusal === undefined ? error : new OperationRefused(refusal(place));
}

function textOf({ host, port }: Place): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
