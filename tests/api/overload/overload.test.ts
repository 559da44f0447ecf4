import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createHttpServer } from '../../../src/api/server/create-http-server.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { type HeldStore, heldStore } from '../../support/held-store.ts';
import { listeningServer, post } from '../../support/http.ts';
import { sendJson } from '../../support/send.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';
import { holdUp } from './hold-up.ts';

const MOST = 100;
const FLOOD = 400;
const QUESTION = '{ firms(first: 20) { totalCount nodes { name ticker revenueUsd } } }';
const LONG_RUNS = 80;
/** Two and 64, see `jobs.ts`. */
const RUNNING_AND_WAITING = 66;

describeSeededOnEmbedded('a server with more to do than it can', (open) => {
  let server: FastifyInstance;
  let address = '';
  let held: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    const store = await open();
    server = await createHttpServer({
      ...{ store: holding(store), logger: pino({ level: 'silent' }), requestTimeoutMs: 20_000 },
      overload: { eventLoopDelayMs: 0, heapBytes: undefined, inFlight: MOST, queueMs: 0 },
    });
    address = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  /** The real store; its answers wait while `held` does, as from a database that is slow. */
  function holding(store: GraphStore): GraphStore {
    return {
      ...store,
      async read(...call) {
        await held;
        return store.read(...call);
      },
    };
  }

  it('refuses what is past its limit, answers all else right, and answers as before when the flood is over', async () => {
    const { body } = await post(address, QUESTION);
    expect(body.errors).toBeUndefined();
    let letGo = () => {};
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    let refused = 0;
    const answers = Array.from({ length: FLOOD }, async () => {
      const answer = await ask();
      if (answer.status === 503) refused += 1;
      return answer;
    });
    await expect.poll(() => refused, { timeout: 20_000 }).toBe(FLOOD - MOST);
    expect(await (await fetch(`${address}/health/ready`)).json()).toMatchObject({ status: 'overloaded' });
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    letGo();
    for (const { status, retryAfter, text } of await Promise.all(answers)) {
      if (status === 200) expect(JSON.parse(text)).toEqual(body);
      else {
        expect({ status, errors: JSON.parse(text).errors }).toMatchObject({
          status: 503,
          errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }],
        });
        expect(Number(retryAfter)).toBeGreaterThan(0);
      }
    }
    expect((await post(address, QUESTION)).body).toEqual(body);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  });

  it('counts those who leave as gone', async () => {
    let letGo = () => {};
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    onTestFinished(() => letGo());
    const leaving = new AbortController();
    let refused = 0;
    const asked = Array.from({ length: MOST + 1 }, async () => {
      const answer = await ask(leaving.signal).catch(() => null);
      if (answer?.status === 503) refused += 1;
    });
    await expect.poll(() => refused, { timeout: 20_000 }).toBe(1);
    // Whoever comes from now on is answered; those who were there before still wait, so that only their leaving ends it.
    held = Promise.resolve();
    leaving.abort();
    await Promise.all(asked);
    const full = () => Promise.all(Array.from({ length: MOST - 1 }, async () => (await ask()).status));
    await expect.poll(async () => (await full()).every((status) => status === 200), { timeout: 20_000 }).toBe(true);
  });

  it('counts as gone what a client asked in a row on one connection, and left', async () => {
    let letGo = () => {};
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    onTestFinished(() => letGo());
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    const asked = `GET /graphql?query=${encodeURIComponent(QUESTION)} HTTP/1.1`;
    socket.write(`${asked}\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n\r\n`.repeat(MOST));
    await expect.poll(() => statusOf(address, '/health/ready'), { timeout: 20_000 }).toBe(503);
    held = Promise.resolve();
    socket.destroy();
    const full = () => Promise.all(Array.from({ length: MOST }, async () => (await ask()).status));
    await expect.poll(async () => (await full()).every((status) => status === 200), { timeout: 10_000 }).toBe(true);
  });

  it('refuses long runs past their own bound, and answers short questions meanwhile', async () => {
    const leaving = new AbortController();
    let refused = 0;
    const runs = Array.from({ length: LONG_RUNS }, async (_, seed) => {
      const text = await ask(leaving.signal, drawing(100_000, seed)).then((answer) => answer.text, String);
      if (text.includes('"UNAVAILABLE"')) refused += 1;
    });
    await expect.poll(() => refused, { timeout: 20_000 }).toBe(LONG_RUNS - RUNNING_AND_WAITING);
    const short = await post(address, QUESTION);
    expect(short.body.data.firms.totalCount).toBeGreaterThan(0);
    leaving.abort();
    await Promise.all(runs);
    // The server learns that a client is gone a moment after it is.
    const short64 = async () => JSON.parse((await ask(null, drawing(64, 0))).text).errors;
    await expect.poll(short64, { timeout: 20_000 }).toBeUndefined();
  });

  function drawing(draws: number, seed: number): string {
    const scenario = `{ uncertainty: { draws: ${draws}, seed: ${seed} } }`;
    return `{ profitRedistribution(scenario: ${scenario}) { pool(year: 2030) { interval { p50 } } } }`;
  }

  async function ask(signal: AbortSignal | null = null, query = QUESTION) {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal,
    });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: await answer.text() };
  }
});

describeOnEmbedded('a server whose event loop is busy', (open) => {
  /** Under way at least, while connections wait to be taken. */
  const FEWEST = 2;
  const ASKED = 60;
  /** The others may begin one by one: it takes seconds until all have come in. */
  const REFUSED = 15;
  let held: HeldStore;
  const opening: typeof open = async () => {
    held = heldStore(await open());
    return held.store;
  };
  const listening = listeningServer(opening, {
    more: { overload: { eventLoopDelayMs: 0, heapBytes: 0, inFlight: 0, queueMs: 400 } },
  });

  it('answers who came first, sends the others elsewhere while there is use in it, and stays open to health', {
    timeout: 60_000,
  }, async () => {
    const { address } = listening();
    held.hold(/./);
    const letLoopGo = holdUp(50);
    const answers = Array.from({ length: ASKED }, () => sendJson(address, '/graphql', { query: '{ graphVersion }' }));
    const refused: number[] = [];
    for (const answer of answers) void answer.then(({ status }) => status === 503 && refused.push(status));
    try {
      await expect.poll(() => refused.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(REFUSED);
      expect(await statusOf(address, '/health/live')).toBe(200);
      expect(await statusOf(address, '/health/ready')).toBe(200);
    } finally {
      letLoopGo();
      held.letGo();
    }
    const ended = await Promise.all(answers);
    const shed = ended.filter(({ status }) => status === 503);
    const answered = ended.filter(({ status }) => status === 200);
    expect(answered.length).toBeGreaterThanOrEqual(FEWEST);
    expect(answered.length + shed.length).toBe(ASKED);
    for (const answer of shed) {
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', retry: true } }] });
      expect(answer.headers['retry-after']).toBe('2');
    }
    expect((await post(address, '{ graphVersion }')).status).toBe(200);
  });
});

describeOnEmbedded('a server whose heap is past its limit', (open) => {
  it('refuses everything but health and metrics, and is not ready', async () => {
    const server = await createHttpServer({
      ...{ store: await open(), logger: pino({ level: 'silent' }), requestTimeoutMs: 20_000 },
      overload: { eventLoopDelayMs: 0, heapBytes: 1, inFlight: 0, queueMs: 0 },
    });
    try {
      const address = await server.listen({ host: '127.0.0.1', port: 0 });
      // The first sample that counts is taken within a second.
      await expect.poll(() => statusOf(address, '/graphql?query={graphVersion}'), { timeout: 10_000 }).toBe(503);
      expect(await (await fetch(`${address}/health/ready`)).json()).toMatchObject({ status: 'overloaded' });
      expect(await statusOf(address, '/health/live')).toBe(200);
      expect(await statusOf(address, '/metrics')).toBe(200);
    } finally {
      await server.close();
    }
  });
});

describeOnEmbedded('a server whose start held the event loop up', (open) => {
  it('does not take that for load', async () => {
    const server = await createHttpServer({
      ...{ store: await open(), logger: pino({ level: 'silent' }), requestTimeoutMs: 20_000 },
      overload: { eventLoopDelayMs: 1_000, heapBytes: 0, inFlight: 0, queueMs: 0 },
    });
    try {
      for (let turn = 0; turn < 2; turn += 1) {
        const end = performance.now() + 1_200;
        while (performance.now() < end);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const address = await server.listen({ host: '127.0.0.1', port: 0 });
      expect(await statusOf(address, '/health/ready')).toBe(200);
      expect((await post(address, '{ graphVersion }')).status).toBe(200);
    } finally {
      await server.close();
    }
  });
});

describeOnEmbedded('a server whose event loop is late', (open) => {
  /** Milliseconds; other suites share the machine, so that a loop which nobody holds up is late too. */
  const LATE = 150;
  const HELD = 400;
  const listening = listeningServer(open, {
    more: { overload: { eventLoopDelayMs: LATE, heapBytes: 0, inFlight: 0, queueMs: 0 } },
  });

  it('refuses everything but health while it is held up, and answers again by itself', {
    timeout: 60_000,
  }, async () => {
    const { address } = listening();
    const answers = async () => (await post(address, '{ graphVersion }')).status;
    const ready = () => statusOf(address, '/health/ready');
    await expect.poll(answers, { timeout: 20_000 }).toBe(200);
    const letGo = holdUp(HELD);
    try {
      await expect.poll(answers, { timeout: 20_000 }).toBe(503);
      const refused = await sendJson(address, '/graphql', { query: '{ graphVersion }' });
      expect({ status: refused.status, body: refused.json() }).toMatchObject({
        status: 503,
        body: { errors: [{ extensions: { code: 'UNAVAILABLE', retry: true, retryAfterSeconds: 2 } }] },
      });
      expect(refused.headers['retry-after']).toBe('2');
      const health = await fetch(`${address}/health/ready`);
      expect({ status: health.status, body: await health.json() }).toMatchObject({
        status: 503,
        body: { status: 'overloaded' },
      });
      expect(health.headers.get('retry-after')).not.toBeNull();
      expect(await statusOf(address, '/health/live')).toBe(200);
    } finally {
      letGo();
    }
    await expect.poll(answers, { timeout: 20_000 }).toBe(200);
    await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  });
});

async function statusOf(address: string, path: string): Promise<number> {
  return (await fetch(`${address}${path}`)).status;
}
