import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { joinSockets } from './join-sockets.ts';

/** A stretch of network that can break. */
export interface TcpProxy {
  readonly port: number;
  /** Breaks every connection and answers how many there were; new ones go through. */
  cut(): number;
  /** Bytes to the client go this many milliseconds later. */
  slow(milliseconds: number): void;
  /** Takes bytes and passes none on, in old and new connections, until told to go on. */
  swallow(isOn: boolean): void;
  /** Passes bytes on to the server and none of its answers back, until told to go on: what is asked is done, and nobody hears of it. */
  loseAnswers(isOn: boolean): void;
  /** Breaks every connection and refuses new ones, until told to go on. */
  refuse(isOn: boolean): void;
  /** Breaks the connections once this many more bytes have come back: in the middle of an answer. */
  cutAfter(bytes: number): void;
  /** Connections that are open now, and that there ever were. */
  count(): { readonly open: number; readonly ever: number };
  close(): Promise<void>;
}

interface Weather {
  delayMs: number;
  isSwallowing: boolean;
  isLosingAnswers: boolean;
  isRefusing: boolean;
  bytesLeft: number;
}

/** Passes connections on to a port of this machine. */
export async function startProxy(target: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  const weather: Weather = {
    ...{ delayMs: 0, isSwallowing: false, isLosingAnswers: false, isRefusing: false },
    bytesLeft: Number.POSITIVE_INFINITY,
  };
  let ever = 0;
  const cut = () => {
    const broken = open.size;
    for (const socket of open) socket.destroy();
    return broken;
  };
  const server = createServer((client) => {
    if (weather.isRefusing) return void client.destroy();
    ever += 1;
    const upstream = connect(target, '127.0.0.1');
    joinSockets(client, upstream, open);
    client.on('data', (bytes) => weather.isSwallowing || upstream.write(bytes));
    upstream.on('data', (bytes) => back(bytes, client));
  });
  const back = (bytes: Buffer, client: Socket) => {
    if (weather.isSwallowing || weather.isLosingAnswers) return;
    weather.bytesLeft -= bytes.length;
    if (weather.bytesLeft < 0) {
      weather.bytesLeft = Number.POSITIVE_INFINITY;
      client.write(bytes.subarray(0, bytes.length >> 1), () => cut());
    } else if (weather.delayMs > 0) setTimeout(() => client.write(bytes), weather.delayMs);
    else client.write(bytes);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut,
    slow: (milliseconds) => (weather.delayMs = milliseconds),
    swallow: (isOn) => (weather.isSwallowing = isOn),
    loseAnswers: (isOn) => (weather.isLosingAnswers = isOn),
    refuse(isOn) {
      weather.isRefusing = isOn;
      if (isOn) cut();
    },
    cutAfter: (bytes) => (weather.bytesLeft = bytes),
    count: () => ({ open: open.size / 2, ever }),
    async close() {
      server.close();
      cut();
    },
  };
}
