import { expect, it } from 'vitest';
import { serveMcp } from '../../../src/access/mcp/serve-mcp.ts';
import { createHttpServer } from '../../../src/api/server/create-http-server.ts';
import { describeOnEmbedded, describeSeededOnBothEngines, type OpenStore } from '../../support/stores.ts';
import { type Asked, ask, askGraphql, asPost } from './ask.ts';
import { type SentSpan, startCollector } from './collector.ts';
import { keptLog } from './log-lines.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';
const QUERY =
  'query Tree { firms(first: 3) { nodes { name claims(first: 2) { nodes { key } } } } profitRedistribution { years } }';

/** Serves, asks, and answers with what the collector was sent once the server is closed. */
async function traced(open: OpenStore, use: (address: string) => Promise<readonly Asked[]>) {
  const [collector, log] = [await startCollector(), keptLog()];
  const options = { store: await open(), logger: log.logger, requestTimeoutMs: 20_000 };
  const telemetry = { traceEndpoint: collector.endpoint };
  const server = await createHttpServer({ ...options, telemetry, doors: [serveMcp] });
  try {
    const asked = await use(await server.listen({ host: '127.0.0.1', port: 0 }));
    // The span of a request ends with its line.
    for (const { id } of asked) await log.requestLine(id);
  } finally {
    await server.close();
    await collector.close();
  }
  return collector;
}

/** The names from the request down to a span. */
function trailOf(spans: readonly SentSpan[], span: SentSpan): string[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...(parent === undefined ? [] : trailOf(spans, parent)), span.name];
}

describeSeededOnBothEngines('the trace of a request', (open) => {
  it("goes on with its sender's, and leads by operation and batch or model to each statement", async () => {
    const traceparent = `00-${TRACE}-${PARENT}-01`;
    const { spans, resources, paths } = await traced(open, async (address) => [
      await askGraphql(address, QUERY, {}, { traceparent }),
    ]);
    expect(new Set(paths)).toEqual(new Set(['/v1/traces']));
    expect(resources[0]).toMatchObject({ 'service.name': 'ai-hardware-value-chain' });
    const ours = spans.filter(({ traceId }) => traceId === TRACE);
    const trails = ours.map((span) => trailOf(ours, span).join(' > '));
    expect(trails).toEqual(
      expect.arrayContaining([
        'POST /graphql',
        'POST /graphql > query Tree',
        'POST /graphql > query Tree > firms',
        'POST /graphql > query Tree > load firm-claims > firm-claims',
        'POST /graphql > query Tree > model answer > graph-version',
        'POST /graphql > query Tree > model answer > evidence-house',
      ]),
    );
    const [root] = ours.filter(({ name }) => name === 'POST /graphql');
    expect(root).toMatchObject({ parentSpanId: PARENT, kind: 2 });
    expect(root?.attributes).toMatchObject({
      ...{ 'http.request.method': 'POST', 'http.route': '/graphql', 'url.path': '/graphql', 'url.scheme': 'http' },
      ...{ 'http.response.status_code': 200, 'graphql.document.hash': expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const operation = ours.find(({ name }) => name === 'query Tree');
    expect(operation?.attributes).toEqual({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Tree' });
    const system = (await open()).engine.toLowerCase().split(' ')[0];
    expect(ours.find(({ name }) => name === 'firm-claims')).toMatchObject({
      kind: 3,
      attributes: { 'db.system.name': system, 'db.query.summary': 'firm-claims', 'db.response.returned_rows': 3 },
    });
  });
});

describeOnEmbedded('traces', (open) => {
  it('begin anew where the sender names none, or names it badly', async () => {
    const bad = ['', 'nonsense', `00-${'0'.repeat(32)}-${PARENT}-01`, `ff-${TRACE}-${PARENT}-01`];
    const { spans } = await traced(open, (address) =>
      Promise.all(bad.map((traceparent) => askGraphql(address, '{ graphVersion }', {}, { traceparent }))),
    );
    const roots = spans.filter(({ name }) => name === 'POST /graphql');
    expect(roots.map(({ parentSpanId }) => parentSpanId ?? '')).toEqual(['', '', '', '']);
    expect(new Set(roots.map(({ traceId }) => traceId)).size).toBe(4);
    expect(roots.map(({ traceId }) => traceId)).not.toContain(TRACE);
  });

  it('are not sent where the sender does not sample', async () => {
    const headers = { traceparent: `00-${TRACE}-${PARENT}-00` };
    const { spans } = await traced(open, async (address) => [
      await askGraphql(address, '{ graphVersion }', {}, headers),
    ]);
    expect(spans).toEqual([]);
  });

  it('tell a path only as the route that it is of, since it may hold a secret', async () => {
    const { spans } = await traced(open, (address) =>
      Promise.all(
        ['/compare', '/firms/hunter2', '/graphql/hunter2', '/assets/explorer/hunter2.js'].map((path) =>
          ask(`${address}${path}?key=hunter2`),
        ),
      ),
    );
    const requests = spans.filter(({ kind }) => kind === 2);
    expect(requests.map(({ name, attributes }) => [name, attributes['url.path']]).sort()).toEqual([
      ['GET /assets/explorer/*', undefined],
      ['GET /compare', '/compare'],
      ['GET /firms/:key', undefined],
      ['GET', undefined],
    ]);
    expect(JSON.stringify(spans)).not.toContain('hunter2');
  });

  it('keep the requests of one connection apart, however they overlap', async () => {
    const { spans } = await traced(open, (address) =>
      Promise.all(Array.from({ length: 12 }, (_, n) => askGraphql(address, `query Q${n} { graphVersion }`))),
    );
    const statements = spans.filter(({ name }) => name === 'graph-version');
    expect(statements).toHaveLength(12);
    for (const statement of statements) {
      const own = spans.filter(({ traceId }) => traceId === statement.traceId);
      expect(trailOf(own, statement)).toHaveLength(3);
      expect(own).toHaveLength(3);
    }
  });

  it('tell of each call of a tool its own failure, whatever became of those before and after it', async () => {
    const search = (input: object) => ({ name: 'search_graph', arguments: { text: 'laser', ...input } });
    const calls = [search({ first: 1_000 }), search({}), search({ first: 1_000 }), search({}), { name: 'drop_graph' }];
    const batch = calls.map((params, id) => ({ jsonrpc: '2.0', id, method: 'tools/call', params }));
    const { spans } = await traced(open, async (address) => [await ask(`${address}/mcp`, asPost(batch))]);
    const operations = spans.filter(({ name }) => name === 'query SearchGraph');
    expect(operations.map(({ attributes }) => attributes['error.type'])).toEqual([
      ...['BAD_USER_INPUT', undefined],
      ...['BAD_USER_INPUT', undefined],
    ]);
  });

  it('tell a failure by its kind, without its message', async () => {
    const { spans } = await traced(open, async (address) => {
      await (await open()).close();
      return [await askGraphql(address, 'query Gone { graphVersion }')];
    });
    const failed = spans.filter(({ status }) => status.code === 2);
    expect(failed.map(({ name, attributes }) => [name, attributes['error.type']]).sort()).toEqual([
      ['POST /graphql', 'UNAVAILABLE'],
      ['graph-version', 'UNAVAILABLE'],
      ['query Gone', 'UNAVAILABLE'],
    ]);
    expect(JSON.stringify(spans)).not.toContain('the store is closed');
  });
});

describeOnEmbedded('a collector that is away', (open) => {
  it('costs no answer, and is told of in the log', async () => {
    const log = keptLog();
    const options = { store: await open(), logger: log.logger, requestTimeoutMs: 20_000 };
    const endpoint = 'http://127.0.0.1:9';
    const server = await createHttpServer({ ...options, telemetry: { traceEndpoint: endpoint } });
    const { status } = await askGraphql(await server.listen({ host: '127.0.0.1', port: 0 }), '{ graphVersion }');
    expect(status).toBe(200);
    // What is left is sent at the end.
    await server.close();
    expect(log.lines().filter(({ msg }) => String(msg).includes('traces are lost'))).toMatchObject([
      { endpoint, reason: expect.stringMatching(/ECONNREFUSED|fetch failed|refused/) },
    ]);
  });
});
