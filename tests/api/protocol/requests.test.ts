import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { type Sent, send, sendJson } from '../../support/send.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';

const QUERY = { query: '{ graphVersion }' };
const OF_GRAPHQL = 'application/graphql-response+json';
const BODY_LIMIT = 50_000;
const PACKED = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
const PREFLIGHT = { 'apollo-require-preflight': '1' };

describeOnEmbedded('a request that cannot be answered', (open) => {
  const listening = listeningServer(open, { more: { bodyLimit: BODY_LIMIT } });
  const to = (path: string, sent?: Sent) => send(listening().address, path, sent);
  const posted = (body: Sent['body'], headers: Sent['headers'], path = '/graphql') =>
    to(path, { method: 'POST', headers: { ...headers }, ...(body !== undefined && { body }) });

  it.each([
    ['no JSON', 400, 'BAD_REQUEST', '{"query":', { 'content-type': 'application/json' }],
    ['JSON that poisons objects', 400, 'BAD_REQUEST', '{"__proto__":{}}', { 'content-type': 'application/json' }],
    ['text', 415, 'UNSUPPORTED_MEDIA_TYPE', '{ graphVersion }', { 'content-type': 'text/plain' }],
    ['a form', 415, 'UNSUPPORTED_MEDIA_TYPE', 'query=x', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['parts', 415, 'UNSUPPORTED_MEDIA_TYPE', '--a--', { 'content-type': 'multipart/form-data; boundary=a' }],
    ['no type', 415, 'UNSUPPORTED_MEDIA_TYPE', '{}', {}],
    ['packed JSON', 415, 'UNSUPPORTED_MEDIA_TYPE', gzipSync('{}'), PACKED],
    ['JSON that says it is packed', 415, 'UNSUPPORTED_MEDIA_TYPE', '{}', PACKED],
  ])('is refused as GraphQL words it: a body of %s', async (_, status, code, body, headers) => {
    for (const path of ['/graphql', '/graphql/stream', '/federation']) {
      const answer = await posted(body, { ...headers, accept: 'text/event-stream, application/json' }, path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
    }
    const answer = await posted(body, headers, '/mcp');
    expect(answer.status).toBe(status);
    expect(answer.json()).toEqual({
      jsonrpc: '2.0',
      id: null,
      error: { code: expect.any(Number), message: expect.any(String), data: { code } },
    });
  });

  it.each(['/graphql', '/graphql/stream', '/federation', '/mcp'])('says how large a body may be: %s', async (path) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream, application/json' };
    const [right, large] = ['x'.repeat(BODY_LIMIT), 'x'.repeat(BODY_LIMIT + 1)];
    expect((await posted(right, headers, path)).status).toBe(400);
    const { status, text, json } = await posted(large, headers, path);
    expect(status).toBe(413);
    const { errors, error } = json();
    const { message, extensions } = errors?.[0] ?? { message: error.message, extensions: error.data };
    expect(extensions).toEqual({ code: 'PAYLOAD_TOO_LARGE', bound: 'bodyBytes', limit: BODY_LIMIT });
    expect(message).toContain(`${BODY_LIMIT} bytes`);
    // What the operator's variables are called is nothing to a client.
    expect(text).not.toContain('MAX_BODY_BYTES');
  });

  it('says what type would be right, in the media type that was asked for', async () => {
    const answer = await posted('{}', { 'content-type': 'text/plain', accept: OF_GRAPHQL });
    expect(answer.json().errors[0].message).toContain('application/json');
    expect(answer.headers['content-type']).toContain(OF_GRAPHQL);
  });

  it.each([
    ['PUT', '/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', '/graphql/stream', 'GET, HEAD, POST, OPTIONS'],
    ['GET', '/federation', 'POST, OPTIONS'],
    ['GET', '/mcp', 'POST, OPTIONS'],
    ['POST', '/health/live', 'GET, HEAD, OPTIONS'],
    ['POST', '/export/default.csv', 'GET, HEAD, OPTIONS'],
    ['POST', '/export/graph/firms.csv', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/export/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('tells which methods there are to %s %s', async (method, path, allowed) => {
    const refused = await to(path, { method });
    expect([refused.status, refused.headers.allow]).toEqual([405, allowed]);
    expect(refused.text).toContain('METHOD_NOT_ALLOWED');
    const asked = await to(path, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.allow, asked.text]).toEqual([204, allowed, '']);
  });

  it('answers a HEAD as its GET, without the body', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ graphVersion }')}`;
    const [get, head] = [
      await to(path, { headers: PREFLIGHT }),
      await to(path, { method: 'HEAD', headers: PREFLIGHT }),
    ];
    expect(get.json()).toHaveProperty('data.graphVersion');
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect((await to('/graphql?query=%7B', { method: 'HEAD', headers: PREFLIGHT })).status).toBe(400);
  });

  it.each(['/graphql/nowhere', '/graphqlx', '/nowhere', '/export', '/export/graph/*//.parquet', '/:x(', '/health/:x'])(
    'is told that there is nothing at %s',
    async (path) => {
      const answer = await to(path);
      expect(answer.status).toBe(404);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    },
  );

  it.each(['/export/graph/constructor.csv', '/export/default.constructor', '/export/graph/__proto__.ndjson'])(
    'is told which exports there are at %s',
    async (path) => {
      const answer = await to(path);
      expect([answer.status, answer.json().error.code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it.each(['/graphql/%', '/%zz', '/firms/%ff', '/export/%c3%28.csv'])(
    'finds nothing at the broken address %s',
    async (path) => {
      const answer = await to(path);
      expect(answer.status).toBe(404);
      expect(answer.text).not.toMatch(/FST_|node_modules|\bat \S+:\d+/);
    },
  );

  it('is told of a broken address as it was written', async () => {
    const answer = await to('/%zz?y=2030');
    expect(answer.json().error.message).toBe('There is nothing at /%zz.');
  });

  it.each([
    ['operationName', { query: 'query A { graphVersion } query B { __typename }', operationName: 'B' }, 200, undefined],
    [
      'no name among several',
      { query: 'query A { graphVersion } query B { __typename }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['another name', { query: 'query A { graphVersion }', operationName: 'C' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a list of operations', [QUERY], 400, 'BAD_USER_INPUT'],
    ['what does not fit', { query: '{ nope }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another type',
      { query: 'query ($n: Int) { firms(first: $n) { totalCount } }', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['a variable that is missing', { query: 'query ($id: ID!) { node(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
    [
      'a partial result',
      { query: '{ graphVersion stage(slug: "none") { name } node(id: "none") { id } }' },
      200,
      'BAD_USER_INPUT',
    ],
  ])('has its status: %s', async (_, body, status, code) => {
    const answer = await sendJson(listening().address, '/graphql', body, { accept: OF_GRAPHQL });
    expect([answer.status, answer.json().errors?.[0].extensions.code]).toEqual([status, code]);
  });

  it.each([
    ['without a query', {}, 'BAD_REQUEST', /query/],
    ['with variables in text', { query: 'subscription { __typename }', variables: '{}' }, 'BAD_REQUEST', /variables/],
    ['that is no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED', /Syntax/],
    [
      'that names no operation',
      { query: 'subscription A { a: __typename }', operationName: 'B' },
      'BAD_USER_INPUT',
      /operationName/,
    ],
    [
      'that may watch nothing',
      { query: 'subscription { ...F } fragment F on Subscription { __typename @skip(if: true) }' },
      'BAD_USER_INPUT',
      /@skip/,
    ],
  ])('is refused with a code at the stream %s', async (_, body, code, words) => {
    const answer = await sendJson(listening().address, '/graphql/stream', body, { accept: 'text/event-stream' });
    expect([answer.status, answer.json().errors[0].extensions.code]).toEqual([400, code]);
    expect(answer.json().errors[0].message).toMatch(words);
  });

  it.each([
    ['/graphql', 'subscription { redistributionProgress { done } }', '/graphql/stream'],
    ['/federation', 'mutation { __typename }', '/graphql'],
    ['/federation', 'subscription { __typename }', '/graphql/stream'],
  ])('is sent to the right address from %s: %s', async (path, query, right) => {
    const answer = await sendJson(listening().address, path, { query }, { accept: OF_GRAPHQL });
    expect([answer.status, answer.json()]).toMatchObject([
      400,
      {
        errors: [
          {
            message: expect.stringContaining(`to ${right};`),
            extensions: { argument: 'query', code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
  });

  it.each(['1e300', '-1e17'])('is refused a bound that no graph keeps: %s', async (bound) => {
    const query = `{ firms(where: { revenueUsd: { from: ${bound} } }) { totalCount } }`;
    const { errors } = (await sendJson(listening().address, '/graphql', { query })).json();
    expect(errors[0].extensions).toEqual({ argument: 'where.revenueUsd.from', code: 'BAD_USER_INPUT' });
  });

  it('is told to accept events at the stream', async () => {
    const answer = await sendJson(listening().address, '/graphql/stream', QUERY, { accept: '*/*' });
    expect([answer.status, answer.json().errors[0].extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  it('is refused in HTTP where it is none', async () => {
    const { port } = new URL(listening().address);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('GARBAGE \0\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.once('close', () => resolve(text));
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describeSeededOnEmbedded('a mutation that is not taken', (open) => {
  const listening = listeningServer(open);
  const MUTATION = 'mutation { saveScenario(input: { title: "x", scenario: { discountRate: 0.07 } }) { created } }';
  const asked = `query=${encodeURIComponent(MUTATION)}`;
  const kept = async () => {
    const answer = await sendJson(listening().address, '/graphql', { query: '{ scenarios { totalCount } }' });
    return answer.json().data.scenarios.totalCount;
  };

  it('changes nothing by GET, or where its answer would not be taken; by POST it does', async () => {
    const { address } = listening();
    const before = await kept();
    const byGet = (method: string) => send(address, `/graphql?${asked}`, { method, headers: PREFLIGHT });
    const [get, head] = [await byGet('GET'), await byGet('HEAD')];
    const stream = await send(address, `/graphql/stream?${asked}`, { headers: { accept: 'text/event-stream' } });
    const picture = await sendJson(address, '/graphql', { query: MUTATION }, { accept: 'image/png' });
    expect(await kept()).toBe(before);
    for (const { status, headers } of [get, head]) expect([status, headers.allow]).toEqual([405, 'POST']);
    expect([stream.status, stream.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect([picture.status, picture.json().errors[0].extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
    const taken = await sendJson(address, '/graphql', { query: MUTATION });
    expect(taken.json().data).toEqual({ saveScenario: { created: true } });
    expect(await kept()).toBe(before + 1);
  });
});
