import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHttpServer } from '../../../src/api/server/create-http-server.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { post, SEED } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

const MOST = 20;
const FLOOD = 400;
const QUESTION = '{ firms(first: 20) { nodes { name products(first: 5) { nodes { name } } } } }';

describeOnEmbedded('a server with more to do than it can', (open) => {
  let server: FastifyInstance;
  let address = '';
  beforeAll(async () => {
    const store = await open();
    await loadFolder(store, SEED);
    server = await createHttpServer({
      ...{ store, logger: pino({ level: 'silent' }), requestTimeoutMs: 20_000 },
      overload: { eventLoopDelayMs: 0, heapBytes: undefined, inFlight: MOST },
    });
    address = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  it('refuses some of a flood, answers all others right, and answers as before when it is over', async () => {
    const right = JSON.stringify((await post(address, QUESTION)).body);
    const before = process.memoryUsage().heapUsed;
    const answers = await Promise.all(Array.from({ length: FLOOD }, () => ask()));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(FLOOD);
    for (const { retryAfter, text } of refused) {
      expect(Number(retryAfter)).toBeGreaterThan(0);
      expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retry: true });
    }
    const answered = answers.filter(({ status }) => status === 200);
    expect(answered.length).toBeGreaterThanOrEqual(MOST);
    expect(answered.every(({ text }) => JSON.stringify(JSON.parse(text)) === right)).toBe(true);
    expect((await post(address, QUESTION)).status).toBe(200);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300e6);
  });

  it('counts those who leave as gone', async () => {
    for (let round = 0; round < 3; round += 1) {
      const leaving = new AbortController();
      const asked = Array.from({ length: MOST }, () => ask(leaving.signal).catch(() => null));
      leaving.abort();
      await Promise.all(asked);
    }
    await expect.poll(() => post(address, '{ graphVersion }').then(({ status }) => status)).toBe(200);
  });

  async function ask(signal: AbortSignal | null = null) {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
      signal,
    });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: await answer.text() };
  }
});

describeOnEmbedded('a server whose heap is past its limit', (open) => {
  it('refuses everything but health, and is not ready', async () => {
    const server = await createHttpServer({
      ...{ store: await open(), logger: pino({ level: 'silent' }), requestTimeoutMs: 20_000 },
      overload: { eventLoopDelayMs: 0, heapBytes: 1, inFlight: 0 },
    });
    try {
      const address = await server.listen({ host: '127.0.0.1', port: 0 });
      // The first sample is taken after half a second.
      await expect.poll(() => statusOf(address, '/graphql?query={graphVersion}'), { timeout: 10_000 }).toBe(503);
      expect(await (await fetch(`${address}/health/ready`)).json()).toMatchObject({ status: 'overloaded' });
      expect(await statusOf(address, '/health/live')).toBe(200);
    } finally {
      await server.close();
    }
  });

  async function statusOf(address: string, path: string): Promise<number> {
    return (await fetch(`${address}${path}`)).status;
  }
});
