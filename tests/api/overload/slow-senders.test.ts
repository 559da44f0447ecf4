import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { listeningServer, post } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

const SENDERS = 20;
const HEAD = ['POST /graphql HTTP/1.1', 'host: 127.0.0.1', 'content-type: application/json', 'content-length: 100'];

describeOnEmbedded('clients that begin a request and do not end it', (open) => {
  const listening = listeningServer(open, {
    more: {
      receiveTimeoutMs: 1_500,
      overload: { eventLoopDelayMs: 0, heapBytes: 0, inFlight: SENDERS, queueMs: 1_000 },
    },
  });
  let senders: { readonly socket: Socket; heard: string; ended: boolean }[] = [];
  afterEach(() => {
    for (const { socket } of senders) socket.destroy();
  });

  it.each([
    ['after some of the body', `${HEAD.join('\r\n')}\r\n\r\n{"query":`],
    ['amid the headers', HEAD.join('\r\n')],
    ['before the first byte', ''],
  ])('are let go when they stop %s, and others have their places', { timeout: 60_000 }, async (_, sent) => {
    const { address } = listening();
    senders = Array.from({ length: SENDERS }, () => {
      const sender = { socket: connect(Number(new URL(address).port), '127.0.0.1'), heard: '', ended: false };
      sender.socket.on('data', (chunk) => (sender.heard += chunk));
      sender.socket.on('error', () => undefined);
      sender.socket.on('close', () => (sender.ended = true));
      return sender;
    });
    await Promise.all(senders.map(({ socket }) => once(socket, 'connect')));
    for (const { socket } of senders) socket.write(sent);
    await expect.poll(() => senders.every(({ ended }) => ended), { timeout: 30_000 }).toBe(true);
    for (const { heard } of senders) expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    expect((await post(address, '{ graphVersion }')).status).toBe(200);
  });
});
