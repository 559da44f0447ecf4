import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { joinSockets } from '../../join-sockets.ts';
import { converse, type Standing, type Transaction } from './conversation.ts';
import { framed, unframing } from './framing.ts';

/** A member of the stand-in cluster: a port of its own, in front of the real server. */
export interface Member {
  readonly address: string;
  readonly isThere: () => boolean;
  /** What was begun here, in order, until it is forgotten. */
  readonly transactions: Transaction[];
  /** Breaks every connection and closes the port, as a member does whose machine goes down. */
  leave(): Promise<void>;
  /** Opens the same port again. */
  comeBack(): Promise<void>;
  /** Does what it is asked and answers nothing, until told to go on: the network drops all that comes from it. */
  loseAnswers(isOn: boolean): void;
}

/** The magic number and four offers of versions. */
const GREETING_BYTES = 20;
const VERSION_BYTES = 4;

export async function startMember(target: number, standing: Omit<Standing, 'begun'>): Promise<Member> {
  const open = new Set<Socket>();
  const transactions: Transaction[] = [];
  let isLosingAnswers = false;
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    joinSockets(client, upstream, open);
    const begun = (transaction: Transaction) => transactions.push(transaction);
    const { toServer, toClient } = converse({ ...standing, begun });
    const ask = passing(GREETING_BYTES, withoutManifest, toServer);
    const answer = passing(VERSION_BYTES, asItIs, toClient);
    client.on('data', (bytes) => upstream.write(ask(bytes)));
    upstream.on('data', (bytes) => {
      const told = answer(bytes);
      if (!isLosingAnswers) client.write(told);
    });
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    address: `127.0.0.1:${port}`,
    isThere: () => server.listening,
    transactions,
    async leave() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    comeBack: () => listen(port),
    loseAnswers: (isOn) => (isLosingAnswers = isOn),
  };
}

/** What to write for the bytes that come: first the greeting, whole, and then message by message. */
function passing(greetingBytes: number, greet: typeof asItIs, pass: typeof asItIs): (bytes: Buffer) => Buffer {
  const unframe = unframing();
  let greeting: Buffer | null = Buffer.alloc(0);
  return (bytes) => {
    if (greeting === null) return translated(bytes);
    greeting = Buffer.concat([greeting, bytes]);
    if (greeting.length < greetingBytes) return Buffer.alloc(0);
    const [head, rest] = [greeting.subarray(0, greetingBytes), greeting.subarray(greetingBytes)];
    greeting = null;
    return Buffer.concat([greet(head), translated(rest)]);
  };
  function translated(bytes: Buffer): Buffer {
    return Buffer.concat(unframe(bytes).map((message) => framed(pass(message))));
  }
}

/** The first offer is to negotiate at length (the manifest, 255.1); without it both sides greet in bytes of a known number. */
function withoutManifest(greeting: Buffer): Buffer {
  return Buffer.concat([greeting.subarray(0, 4), Buffer.alloc(4), greeting.subarray(8)]);
}

function asItIs(bytes: Buffer): Buffer {
  return bytes;
}
