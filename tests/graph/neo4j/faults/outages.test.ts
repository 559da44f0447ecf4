import { once } from 'node:events';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createHttpServer } from '../../../../src/api/server/create-http-server.ts';
import { openPatiently } from '../../../../src/commands/open-patiently.ts';
import type { GraphStore } from '../../../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../../../src/graph/neo4j/open-store.ts';
import { loadFolder } from '../../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../../ingest/small-folder.ts';
import { post } from '../../../support/http.ts';
import { describeOnNeo4j } from '../../../support/stores.ts';
import { startProxy, type TcpProxy } from '../../../support/tcp-proxy.ts';
import { ask, change, expectFailure, statement } from '../../contract/asking.ts';

/** A request's deadline here, and how late an answer may be on a machine that has other things to do, in milliseconds. */
const DEADLINE_MS = 15_000;
const SLACK_MS = 5_000;
/** How late what is late comes, and how much earlier than told a timer may fire, in milliseconds. */
const LATE_MS = 150;
const TIMER_MS = 5;
const FIRMS = '{ firms(first: 2) { nodes { slug } } }';

describeOnNeo4j('a Neo4j that fails', (open, login) => {
  let proxy: TcpProxy;
  let store: GraphStore;
  let address = '';
  let close = async () => {};
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    await loadFolder(await open(), await writeFolder(SMALL));
    proxy = await startProxy(Number(new URL(login().uri).port));
    store = await openNeo4jStore({ ...login(), uri: `bolt://127.0.0.1:${proxy.port}` });
    const server = await createHttpServer({ store, logger: pino({ level: 'silent' }), requestTimeoutMs: DEADLINE_MS });
    address = await server.listen({ host: '127.0.0.1', port: 0 });
    close = () => server.close();
  });
  beforeEach(() => untilHealed());
  afterAll(async () => {
    await close();
    await store.close();
    await proxy.close();
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
  });

  /** Same process, no restart: it answers again, and more calls at once than one pool of connections that were lost would leave. */
  async function untilHealed(): Promise<void> {
    await vi.waitFor(async () => expect((await health()).status).toBe(200), { timeout: 20_000, interval: 200 });
    const answers = await Promise.all(Array.from({ length: 60 }, () => post(address, FIRMS)));
    expect(answers.filter(({ body }) => body.errors !== undefined)).toEqual([]);
  }

  async function health(): Promise<{ status: number; tookMs: number }> {
    const begun = performance.now();
    const { status } = await fetch(`${address}/health/ready`);
    return { status, tookMs: performance.now() - begun };
  }

  async function expectUnavailable(): Promise<void> {
    const begun = performance.now();
    const { body } = await post(address, FIRMS);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retry: true, retryAfterSeconds: 5 });
    expect(performance.now() - begun).toBeLessThan(DEADLINE_MS + SLACK_MS);
  }

  async function expectNotReady(): Promise<void> {
    const { status, tookMs } = await health();
    expect(status).toBe(503);
    expect(tookMs).toBeLessThan(2_000 + SLACK_MS);
  }

  it('by refusing connections is told of at once, and heals', async () => {
    proxy.refuse(true);
    await expectNotReady();
    await expectUnavailable();
    proxy.refuse(false);
    await untilHealed();
  });

  it('by taking everything and answering nothing is told of within the deadline, and leaves no connection taken', async () => {
    proxy.swallow(true);
    await expectNotReady();
    await Promise.all(Array.from({ length: 60 }, () => expectUnavailable()));
    await expectNotReady();
    proxy.swallow(false);
    await untilHealed();
  }, 90_000);

  it('by answering late answers late, and is not taken for one that is gone', async () => {
    proxy.slow(LATE_MS);
    const begun = performance.now();
    expect((await post(address, FIRMS)).body.errors).toBeUndefined();
    expect(performance.now() - begun).toBeGreaterThan(LATE_MS - TIMER_MS);
    const { status, tookMs } = await health();
    expect(status).toBe(200);
    expect(tookMs).toBeGreaterThan(LATE_MS - TIMER_MS);
    proxy.slow(0);
  });

  it('by a statement that takes longer than the silence is not taken for one that is gone either', async () => {
    const slow = statement(
      '// slow\nUNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n',
    );
    await expectFailure(store.read(slow, {}, { timeoutMs: 6_500 }), 'TIMEOUT');
  });

  it('in the middle of an answer gives the whole answer, of another try', async () => {
    const { ever } = proxy.count();
    proxy.cutAfter(20_000);
    const rows = await ask(store, 'UNWIND range(1, 20000) AS i RETURN i');
    expect(rows).toHaveLength(20_000);
    // The connections there were are broken: the other try had one of its own.
    expect(proxy.count().ever).toBeGreaterThan(ever);
  });

  it('in the middle of a transaction leaves nothing of it, and says so', async () => {
    let tries = 0;
    const cutOnce = store.write(async (transaction) => {
      await transaction.run(statement('CREATE (:Half)'));
      if (tries === 0) proxy.cut();
      tries += 1;
      await transaction.run(statement('CREATE (:Half)'));
    });
    await cutOnce;
    expect(tries).toBe(2);
    expect(await ask(await open(), 'MATCH (h:Half) RETURN count(h) AS n')).toEqual([{ n: 2 }]);
    await change(await open(), 'MATCH (h:Half) DELETE h');
  });

  it('while a write commits is never repeated behind the caller', async () => {
    const direct = await open();
    const made = () => ask(direct, 'MATCH (o:Once) RETURN count(o) AS n');
    let tries = 0;
    const write = store.write(async (transaction) => {
      tries += 1;
      await transaction.run(statement('CREATE (:Once)'));
      proxy.loseAnswers(tries === 1);
    });
    const failed = expect(write).rejects.toMatchObject({
      ...{ kind: 'UNAVAILABLE', retryable: false },
      message: expect.stringMatching(/^the write may or may not have taken effect/),
    });
    // The server has committed, and its answer is lost; what another try would do, it could do.
    await expect.poll(made, { timeout: 20_000 }).toEqual([{ n: 1 }]);
    proxy.loseAnswers(false);
    proxy.cut();
    await failed;
    await untilHealed();
    expect(tries).toBe(1);
    expect(await made()).toEqual([{ n: 1 }]);
    await change(direct, 'MATCH (o:Once) DELETE o');
  });

  it('by falling silent within a write gives the turn back: writes run again once it answers', async () => {
    const write = store.write(async (transaction) => {
      await transaction.run(statement('CREATE (:Lost)'));
      proxy.swallow(true);
      await transaction.run(statement('CREATE (:Lost)'));
    });
    const inLine = change(store, 'CREATE (:Lost)');
    await Promise.all([expectFailure(write, 'UNAVAILABLE'), expectFailure(inLine, 'UNAVAILABLE')]);
    proxy.swallow(false);
    await untilHealed();
    const later = { name: 'later', cypher: '// later\nCREATE (:Later)' };
    await store.write((transaction) => transaction.run(later), { timeoutMs: DEADLINE_MS });
    const found = await ask(store, 'MATCH (n) WHERE n:Lost OR n:Later RETURN labels(n) AS labels');
    expect(found).toEqual([{ labels: ['Later'] }]);
    await change(store, 'MATCH (l:Later) DELETE l');
  }, 90_000);

  it('at the start is waited for, with one line', async () => {
    proxy.refuse(true);
    const told: string[] = [];
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    const begin = () => openNeo4jStore({ ...login(), uri });
    const opening = openPatiently(begin, (line) => told.push(line), { inAllMs: 60_000, betweenMs: 50 });
    await vi.waitFor(() => expect(told).toHaveLength(1), 20_000);
    proxy.refuse(false);
    await (await opening).close();
    expect(told[0]).toMatch(/^Waiting up to 60 s: the Neo4j at bolt:\S+ does not answer: start it, or mend NEO4J_URI/);
    await expectFailure(
      openPatiently(
        () => openNeo4jStore({ ...login(), uri: 'bolt://127.0.0.1:1' }),
        () => {},
        { inAllMs: 100, betweenMs: 50 },
      ),
      'UNAVAILABLE',
    );
  });

  it('is not waited for where waiting mends nothing', async () => {
    const told: string[] = [];
    const begin = () => openNeo4jStore({ ...login(), database: 'elsewhere' });
    await expect(openPatiently(begin, (line) => told.push(line))).rejects.toThrow(
      /no database "elsewhere": mend NEO4J_DATABASE/,
    );
    expect(told).toEqual([]);
  });

  it('is not there when another service is', async () => {
    const other = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const at = other.address();
    const port = typeof at === 'object' ? at?.port : 0;
    await expectFailure(openNeo4jStore({ ...login(), uri: `bolt://127.0.0.1:${port}` }), 'UNAVAILABLE');
    other.closeAllConnections();
    other.close();
  });
});
