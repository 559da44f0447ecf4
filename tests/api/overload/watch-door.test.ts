import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchDoor } from '../../../src/api/overload/watch-door.ts';

const MANY = 60;

it('connections wait to be taken while every turn of the event loop takes one, and not when they come singly', async () => {
  const server = createServer();
  const isCrowded = watchDoor(server);
  const seen: boolean[] = [];
  const sockets: Socket[] = [];
  server.on('connection', (socket) => {
    sockets.push(socket);
    seen.push(isCrowded());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    for (let index = 0; index < 10; index += 1) {
      const [before, one] = [seen.length, connect(port, '127.0.0.1')];
      sockets.push(one);
      await once(one, 'connect');
      await expect.poll(() => seen.length, { interval: 5 }).toBe(before + 1);
      await pause(10);
    }
    expect(seen).not.toContain(true);
    for (let index = 0; index < MANY; index += 1) sockets.push(connect(port, '127.0.0.1'));
    await expect.poll(() => seen.length, { interval: 5, timeout: 20_000 }).toBe(10 + MANY);
    expect(seen.filter((crowded) => crowded).length).toBeGreaterThan(MANY / 2);
    await expect.poll(isCrowded, { interval: 5 }).toBe(false);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});
