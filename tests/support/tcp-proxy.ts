import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A stretch of network that can break. */
export interface TcpProxy {
  readonly port: number;
  /** Breaks every connection and answers how many there were; new ones go through. */
  cut(): number;
  close(): Promise<void>;
}

/** Passes connections on to a port of this machine. */
export async function startProxy(target: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const cut = () => {
    const broken = open.size;
    for (const socket of open) socket.destroy();
    return broken;
  };
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cut,
    async close() {
      server.close();
      cut();
    },
  };
}
