import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveGraphExports } from '../../../src/access/export/graph/serve-graph-exports.ts';
import { serveExports } from '../../../src/access/export/serve-exports.ts';
import { serveFederation } from '../../../src/access/federation/serve-federation.ts';
import { serveMcp } from '../../../src/access/mcp/serve-mcp.ts';
import { createHttpServer } from '../../../src/api/server/create-http-server.ts';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { SMALL, writeFolder } from '../../ingest/small-folder.ts';
import { describeOnEmbedded, type OpenStore } from '../../support/stores.ts';

const [EDIT, READ] = ['edit-secret-1', 'read-secret-2'];
const DOORS = [serveExports, serveGraphExports, serveMcp, serveFederation];
const TOKENS = [
  { secret: EDIT, role: 'EDITOR', name: 'ann' },
  { secret: READ, role: 'READER', name: 'rob' },
] as const;
const QUERY = '{ graphVersion }';
const MUTATION =
  'mutation { correctFirm(slug: "lumen", input: { note: "seen" }) { firm { note } userErrors { message } } }';

describeOnEmbedded('a server with tokens', (open) => {
  const { send, log } = serving(open, { tokens: TOKENS, readRequiresToken: false });

  it('lets an editor write and everybody read', async () => {
    expect(await send(MUTATION, EDIT)).toMatchObject({
      data: { correctFirm: { firm: { note: 'seen' }, userErrors: [] } },
    });
    expect(await send(QUERY)).toMatchObject({ data: { graphVersion: expect.any(String) } });
    expect(await send(QUERY, READ)).toMatchObject({ data: { graphVersion: expect.any(String) } });
  });

  it('lets nobody else write', async () => {
    expect(await send(MUTATION)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await send(MUTATION, READ)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('refuses a token that nobody has, also for reading', async () => {
    const answer = await send.raw('/graphql', QUERY, 'edit-secret-9');
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it.each([
    `/graphql?token=${EDIT}`,
    `/graphql?access_token=x`,
    `/graphql?q=${EDIT}`,
    `/graphql/stream?token=x`,
    `/export/default.csv?api_key=${READ}`,
  ])('refuses a token in the address %s', async (path) => {
    const answer = await send.raw(path, QUERY, EDIT);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('Authorization') }] });
  });

  it('never logs a token, whatever is logged', async () => {
    await send.raw('/nowhere', QUERY, EDIT);
    await send.raw('/graphql', '{', EDIT);
    expect(log()).not.toMatch(/secret/);
    expect(log().length).toBeGreaterThan(0);
  });

  it.each([
    [
      'a body over its limit',
      413,
      () => ({ body: JSON.stringify({ query: `{ graphVersion # ${'x'.repeat(40_000)}\n}` }) }),
    ],
    [
      'a body that is not UTF-8',
      400,
      () => ({ body: Uint8Array.from(Buffer.from('{"query":"{ graphVersion # \xe9\\n}"}', 'latin1')) }),
    ],
    ['another encoding', 415, () => ({ body: '{}', type: 'application/json; charset=latin1' })],
    ['a body that is no JSON', 400, () => ({ body: '{"query":' })],
  ])('refuses %s', async (_, status, of) => {
    const { body, type = 'application/json' }: { body: string | Uint8Array<ArrayBuffer>; type?: string } = of();
    const answer = await send.body(body, type, EDIT);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    });
  });
});

describeOnEmbedded('a server without tokens', (open) => {
  const { send } = serving(open, { tokens: [], readRequiresToken: false });

  it('says what to do so that somebody can write', async () => {
    expect(await send(MUTATION)).toMatchObject({
      errors: [{ message: expect.stringContaining('API_TOKENS'), extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await send(QUERY)).toHaveProperty('data.graphVersion');
  });
});

describeOnEmbedded('a server where reading needs a token', (open) => {
  const { send } = serving(open, { tokens: TOKENS, readRequiresToken: true });

  it.each([
    ...['/graphql', '/graphql/stream', '/graphql?query=%7BgraphVersion%7D', '/mcp', '/federation', '/nowhere'],
    ...['/export/default.csv', '/export/graph/firms.csv', '/export/openapi.json'],
  ])('tells nothing at %s without one', async (path) => {
    expect((await send.raw(path, QUERY)).status).toBe(401);
    expect((await send.get(path, { accept: 'application/json' })).status).toBe(401);
  });

  it('answers with one, and tells of its health without', async () => {
    expect(await send(QUERY, READ)).toHaveProperty('data.graphVersion');
    expect((await send.get('/export/default.csv', { authorization: `Bearer ${READ}` })).status).toBe(200);
    expect((await send.get('/health/ready', {})).status).toBe(200);
  });
});

type Access = NonNullable<Parameters<typeof createHttpServer>[0]['access']>;

/** A server over the small folder with a body limit of 32 KB, everything that it logs, and ways to ask it. */
function serving(open: OpenStore, access: Access) {
  let address = '';
  let close = async () => {};
  let logged = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  beforeAll(async () => {
    const store = await open();
    await loadFolder(store, await writeFolder(SMALL));
    const logger = pino({ level: 'trace' }, stream);
    const options = { store, logger, requestTimeoutMs: 20_000, access, bodyLimit: 32_768, doors: DOORS };
    const server = await createHttpServer(options);
    address = await server.listen({ host: '127.0.0.1', port: 0 });
    close = () => server.close();
  });
  afterAll(() => close());
  const bearer = (token?: string): Record<string, string> =>
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  const body = (content: string | Uint8Array<ArrayBuffer>, type: string, token?: string, path = '/graphql') =>
    fetch(`${address}${path}`, { method: 'POST', headers: { 'content-type': type, ...bearer(token) }, body: content });
  const raw = (path: string, query: string, token?: string) =>
    body(JSON.stringify({ query }), 'application/json', token, path);
  const get = (path: string, headers: Record<string, string>) => fetch(`${address}${path}`, { headers });
  const ask = async (query: string, token?: string): Promise<unknown> => (await raw('/graphql', query, token)).json();
  return { send: Object.assign(ask, { raw, get, body }), log: () => logged };
}
