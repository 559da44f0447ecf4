import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer, post } from '../../support/http.ts';
import { metricOf } from '../../support/metric-of.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

/** In which some of an answer is to be taken. */
const SEND_MS = 1_000;
/** Asked for so often in a row they are more than kernels keep for a connection that nobody reads. */
const [EXPORTS, WIDE_ONES] = [16, 150];
const EXPORT = '/export/graph/claims.ndjson';
const WIDE = `/graphql?query=${encodeURIComponent('{ __schema { types { name description fields { name description args { name description } } } } }')}`;
const WATCH = `/graphql/stream?query=${encodeURIComponent('subscription { changes { cursor } }')}`;

describeSeededOnEmbedded('clients that ask and do not read', (open) => {
  let held: HeldStore;
  const opening: typeof open = async () => {
    held = heldStore(await open());
    return held.store;
  };
  const listening = listeningServer(opening, {
    bounds: { cost: 0, costPerMinute: 0 },
    more: { sendTimeoutMs: SEND_MS },
  });
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  function ask(path: string, times: number): Socket {
    const socket = connect(Number(new URL(listening().address).port), '127.0.0.1').pause();
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.write(
      `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: */*\r\ncontent-type: application/json\r\n\r\n`.repeat(times),
    );
    return socket;
  }
  const underWay = (door: string) => metricOf(listening().address, 'http_requests_in_flight', `door="${door}"`);

  it.each([
    ['an export', 'export', EXPORT, EXPORTS / 2],
    ['a wide answer', 'graphql', WIDE, WIDE_ONES],
  ])(
    'are let go when they read nothing of %s, and leave their places',
    { timeout: 120_000 },
    async (_, door, path, times) => {
      ask(path, times);
      await expect.poll(() => underWay(door), { timeout: 10_000 }).toBeGreaterThan(0);
      await expect.poll(() => underWay(door), { timeout: 50 * SEND_MS }).toBe(0);
      expect((await post(listening().address, '{ graphVersion }')).status).toBe(200);
    },
  );

  it('are given all of it while they read, however long that takes', { timeout: 120_000 }, async () => {
    const [began, lines] = [performance.now(), (await (await fetch(listening().address + EXPORT)).text()).length];
    const socket = ask(EXPORT, EXPORTS);
    let heard = 0;
    let last = '';
    socket.on('data', (chunk) => {
      heard += chunk.length;
      last = chunk.toString();
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    });
    socket.resume();
    await expect.poll(() => heard >= EXPORTS * lines && last.endsWith('\r\n0\r\n\r\n'), { timeout: 50_000 }).toBe(true);
    expect(performance.now() - began).toBeGreaterThan(4 * SEND_MS);
  });

  it('may wait as long as they like for an answer that has not come', { timeout: 120_000 }, async () => {
    held.hold(/./);
    const asked = fetch(listening().address + EXPORT);
    const watching = ask(WATCH, 1);
    let heard = '';
    watching.on('data', (chunk) => (heard += chunk)).resume();
    watching.on('close', () => (heard += 'CLOSED'));
    await new Promise((resolve) => setTimeout(resolve, 4 * SEND_MS));
    held.letGo();
    const answer = await asked;
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(100_000);
    await expect.poll(() => heard).toContain('text/event-stream');
    await new Promise((resolve) => setTimeout(resolve, 4 * SEND_MS));
    expect(heard).not.toContain('CLOSED');
  });
});
