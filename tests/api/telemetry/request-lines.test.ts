import { expect, it } from 'vitest';
import { serveGraphExports } from '../../../src/access/export/graph/serve-graph-exports.ts';
import type { Door } from '../../../src/api/server/create-http-server.ts';
import { recordOf } from '../../../src/api/telemetry/request-record.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';
import { type Asked, ask, askGraphql, asPost, trusted } from './ask.ts';
import { keptLog, LEVELS } from './log-lines.ts';

const TOKENS = [{ secret: 'sesame', role: 'EDITOR', name: 'ann' }] as const;
const BROKEN = { name: 'add-broken', cypher: "// add-broken\nCREATE (s:Stage {slug: 'broken'})" };

describeSeededOnEmbedded('the line of a request', (open) => {
  const log = keptLog();
  const access = { tokens: TOKENS, readRequiresToken: false };
  const listening = listeningServer(open, { more: { logger: log.logger, access } });

  it('tells operation, document, statements, rows, caller and size, and no value of a variable', async () => {
    const { id, document } = trusted('FirmPage');
    const variables = { slug: 'lumentum' };
    const asked = await askGraphql(listening().address, document, variables, { authorization: 'Bearer sesame' });
    const line = await log.requestLine(asked.id);
    expect(line).toMatchObject({
      ...{ level: LEVELS.info, time: expect.any(Number), method: 'POST', door: 'graphql', status: 200, outcome: 'ok' },
      ...{ operation: 'FirmPage', kind: 'query', documentId: id, caller: 'ann', role: 'EDITOR' },
    });
    expect(line.statements).toBeGreaterThan(1);
    expect(line.rows).toBeGreaterThan(line.statements);
    expect(line.bytes).toBeGreaterThan(asked.text.length);
    expect(line.ms).toBeGreaterThan(0);
    expect(log.text()).not.toMatch(/lumentum|sesame/);
  });

  it('knows a document by its tokens, however it is spaced', async () => {
    const ids = await Promise.all(
      ['{graphVersion}', '# why\n{\n  graphVersion,\n}'].map(async (query) => {
        const { id } = await askGraphql(listening().address, query);
        return (await log.requestLine(id)).documentId;
      }),
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('cuts a name that is as long as a request', async () => {
    const { id } = await askGraphql(listening().address, `query ${'N'.repeat(5_000)} { graphVersion }`);
    expect((await log.requestLine(id)).operation).toBe('N'.repeat(100));
  });

  it('takes over a sane id and answers with it', async () => {
    const { id } = await ask(`${listening().address}/health/live`, { headers: { 'x-request-id': 'edge-7.a:b' } });
    expect(id).toBe('edge-7.a:b');
    expect(await log.requestLine(id)).toMatchObject({ level: LEVELS.debug, door: 'health' });
  });

  it.each(['', 'a b', '{"level":60}', 'x'.repeat(129)])(
    'makes an id of its own in the place of %j',
    async (brought) => {
      const { id } = await ask(`${listening().address}/health/live`, { headers: { 'x-request-id': brought } });
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    },
  );

  it("warns of a sender's mistake with its code", async () => {
    const { id } = await askGraphql(listening().address, '{ firm(slug: "x") { nam } }');
    expect(await log.requestLine(id)).toMatchObject({
      ...{ level: LEVELS.warn, outcome: 'client_error', codes: ['GRAPHQL_VALIDATION_FAILED'], statements: 0 },
    });
    const refused = await askGraphql(listening().address, '{ graphVersion }', {}, { authorization: 'Bearer open' });
    expect(await log.requestLine(refused.id)).toMatchObject({
      ...{ level: LEVELS.warn, status: 401, codes: ['UNAUTHENTICATED'] },
    });
  });

  it.each([
    ['a question by GET that a browser may send for another site', '/graphql?query={graphVersion}', { headers: {} }],
    ['a question that is no text', '/graphql', asPost({ query: 5 })],
    ['a body that is no JSON', '/graphql', { ...asPost({}), body: '{' }],
  ])('tells the code of %s, which never became an operation', async (_what, path, options) => {
    const { id, text } = await ask(`${listening().address}${path}`, options);
    const { code } = JSON.parse(text).errors[0].extensions;
    expect(await log.requestLine(id)).toMatchObject({ level: LEVELS.warn, status: 400, codes: [code] });
  });

  it('tells a fault of ours as an error, with the id under which the log has it', async () => {
    const { address, store } = listening();
    await store.write(({ run }) => run(BROKEN));
    const { id, text } = await askGraphql(address, '{ stage(slug: "broken") { name } }');
    const line = await log.requestLine(id);
    const shown = JSON.parse(text).errors[0].extensions;
    expect(line).toMatchObject({ level: LEVELS.error, outcome: 'server_error', codes: ['INTERNAL_SERVER_ERROR'] });
    expect(line.faults).toEqual([shown.id]);
    expect(log.lines().filter((other) => other.id === shown.id && other.err !== undefined)).toHaveLength(1);
  });

  it.each([
    ['/graphql?query={graphVersion}', 'graphql', 200],
    ['/export/default.csv', 'export', 200],
    ['/export/graph/claims.csv?limit=3', 'export', 200],
    ['/export/nothing.csv', 'export', 404],
    ['/firms/nvidia', 'page', 200],
    ['/nowhere', 'none', 404],
    ['/metrics', 'metrics', 200],
  ])('names the door of %s', async (path, door, status) => {
    const { id } = await ask(listening().address + path, { headers: { 'apollo-require-preflight': '1' } });
    expect(await log.requestLine(id)).toMatchObject({ door, status });
  });

  it('names the operation that a tool asks', async () => {
    const call = { method: 'tools/call', params: { name: 'search_graph', arguments: { text: 'Lumentum' } } };
    const { id } = await ask(`${listening().address}/mcp`, asPost({ jsonrpc: '2.0', id: 1, ...call }));
    const line = await log.requestLine(id);
    expect(line).toMatchObject({ door: 'mcp', kind: 'query', documentId: trusted(line.operation).id });
    expect(line.statements).toBeGreaterThan(0);
  });

  it.each<[string, object, string]>([
    ['a tool that is none', { name: 'drop_graph' }, 'NOT_FOUND'],
    ['an argument that is none', { name: 'firm_dossier', arguments: { depth: 2 } }, 'BAD_USER_INPUT'],
    ['an argument of another type', { name: 'buyer_cost', arguments: { year: 'soon' } }, 'BAD_USER_INPUT'],
    ['a number out of bounds', { name: 'search_graph', arguments: { text: 'laser', first: 1_000 } }, 'BAD_USER_INPUT'],
    ['too long an answer', { name: 'firm_dossier', arguments: { slug: 'nvidia', first: 100 } }, 'COST_LIMIT'],
    ['a call without a name', {}, 'BAD_REQUEST'],
  ])('tells the code of what a tool is refused for: %s', async (_what, params, code) => {
    const { id, status } = await askMcp({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
    expect(status).toBe(200);
    expect(await log.requestLine(id)).toMatchObject({
      ...{ level: LEVELS.warn, door: 'mcp', outcome: 'client_error', codes: [code] },
    });
  });

  it.each<[string, unknown, object, number, string]>([
    ['an unknown method', { jsonrpc: '2.0', id: 1, method: 'tools/drop' }, {}, 200, 'BAD_REQUEST'],
    ['no message', { id: 1 }, {}, 400, 'BAD_REQUEST'],
    ['a sender who takes no answer', { jsonrpc: '2.0', id: 1 }, { accept: 'text/html' }, 406, 'NOT_ACCEPTABLE'],
  ])('tells the code of what the protocol of tools refuses: %s', async (_what, message, headers, status, code) => {
    const { id } = await askMcp(message, headers);
    expect(await log.requestLine(id)).toMatchObject({ level: LEVELS.warn, door: 'mcp', status, codes: [code] });
  });

  it('tells what was paid at each door, and of several calls of tools all of it', async () => {
    const { address } = listening();
    const call = (id: number) => ({
      ...{ jsonrpc: '2.0', id, method: 'tools/call' },
      params: { name: 'search_graph', arguments: { text: 'Lumentum' } },
    });
    const asked = await askGraphql(address, trusted('SearchGraph').document, { text: 'Lumentum' });
    const { cost } = await log.requestLine(asked.id);
    expect(cost).toBeGreaterThan(100);
    expect(await log.requestLine((await askMcp(call(1))).id)).toMatchObject({ cost });
    expect(await log.requestLine((await askMcp([call(1), call(2)])).id)).toMatchObject({ cost: 2 * cost });
    const rows = await ask(`${address}/export/graph/claims.csv?limit=3`);
    expect(await log.requestLine(rows.id)).toMatchObject({ cost: 3 });
    const page = await ask(`${address}/firms/nvidia`);
    const node = await askGraphql(address, `{ node(id: "${toGlobalId('Firm', 'nvidia')}") { __typename } }`);
    const ofPage = await log.requestLine(page.id);
    expect(ofPage).toMatchObject({ cost: (await log.requestLine(node.id)).cost, statements: 1 });
  });

  it('tells what a kept scenario was found to ask for, whether its table is sent, known already, or only asked for its head', async () => {
    const { address } = listening();
    const costOf = async ({ id }: Asked) => (await log.requestLine(id)).cost;
    const exported = (more: RequestInit) => ask(`${address}/export/laser-shortage.csv`, more);
    const known = await exported({ headers: { 'if-none-match': '*' } });
    expect(known.status).toBe(304);
    const held = await costOf(known);
    // Three capacities.
    expect(held).toBeGreaterThanOrEqual(3 * 400);
    expect(await costOf(await exported({ method: 'HEAD' }))).toBe(held);
    expect(await costOf(await exported({}))).toBeGreaterThan(held);
    const asked = await askGraphql(address, '{ scenario(id: "laser-shortage") { redistribution { years } } }');
    expect(await costOf(asked)).toBe(JSON.parse(asked.text).extensions.cost.requested + held);
  });

  it.each([
    ['claims.csv?limit=much', 422, 'BAD_USER_INPUT'],
    ['claims.csv?version=99', 409, 'CONFLICT'],
  ])('tells the code of an export that is refused: %s', async (file, status, code) => {
    const { id, text } = await ask(`${listening().address}/export/graph/${file}`);
    expect(JSON.parse(text)).toMatchObject({ error: { code, message: expect.any(String) } });
    expect(await log.requestLine(id)).toMatchObject({ level: LEVELS.warn, door: 'export', status, codes: [code] });
  });

  it('names the operation of the federated door', async () => {
    const { id } = await ask(`${listening().address}/federation`, asPost({ query: 'query Fed { graphVersion }' }));
    expect(await log.requestLine(id)).toMatchObject({ door: 'federation', operation: 'Fed', statements: 1 });
  });

  it('tells of a stream when its client has left', async () => {
    const leave = new AbortController();
    const query = 'subscription Watch { changes { cursor } }';
    const answer = await fetch(`${listening().address}/graphql/stream`, {
      ...asPost({ query }, { 'x-request-id': 'stream-1', accept: 'text/event-stream' }),
      signal: leave.signal,
    });
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([200, 'stream-1']);
    leave.abort();
    const line = await log.requestLine('stream-1');
    expect(line).toMatchObject({ door: 'stream', operation: 'Watch', kind: 'subscription' });
    expect(line).toMatchObject({ outcome: 'aborted', status: null, level: LEVELS.info, cost: expect.any(Number) });
  });

  const askMcp = (message: unknown, headers = {}) => ask(`${listening().address}/mcp`, asPost(message, headers));
});

/** Reckons what a request costs, as a door may. */
const priced: Door = (server) => {
  server.get('/priced', async (request) => {
    const record = recordOf(request);
    if (record !== null) record.cost = 42;
    return 'priced';
  });
};

describeOnEmbedded('the line of a request without a database', (open) => {
  const log = keptLog();
  const more = { logger: log.logger, doors: [serveGraphExports, priced] };
  const listening = listeningServer(open, { more });

  it('tells the cost where somebody reckoned it', async () => {
    const { id } = await ask(`${listening().address}/priced`);
    expect(await log.requestLine(id)).toMatchObject({ door: 'other', cost: 42 });
  });

  it('is an error, whatever the status of the answer', async () => {
    const { address, store } = listening();
    await store.close();
    const { id, status } = await askGraphql(address, '{ graphVersion }');
    expect(await log.requestLine(id)).toMatchObject({ level: LEVELS.error, status, codes: ['UNAVAILABLE'] });
    const exported = await ask(`${address}/export/graph/firms.csv`);
    expect(await log.requestLine(exported.id)).toMatchObject({ level: LEVELS.error, codes: ['UNAVAILABLE'] });
    const ready = await ask(`${address}/health/ready`);
    expect(await log.requestLine(ready.id)).toMatchObject({ level: LEVELS.error, door: 'health', status: 503 });
  });
});
