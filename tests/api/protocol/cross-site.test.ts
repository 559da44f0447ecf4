import { describe, expect, it } from 'vitest';
import type { ProtocolOptions } from '../../../src/api/protocol/protocol-options.ts';
import { listeningServer } from '../../support/http.ts';
import { type Sent, send } from '../../support/send.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

const JSON_BODY = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const FOREIGN = 'https://elsewhere.example';
/** The doors that answer something, with a request that each of them takes; the streams end at once, with a mistake. */
const DOORS: readonly [path: string, sent: Sent][] = [
  ['/graphql', { method: 'POST', body: '{"query":"{ graphVersion }"}' }],
  ['/graphql?query=%7B__typename%7D', { headers: { 'apollo-require-preflight': '1' } }],
  ['/graphql/stream', { method: 'POST', body: '{"query":"subscription { nope }"}' }],
  ['/graphql/stream?query=subscription%7Bnope%7D', {}],
  ['/federation', { method: 'POST', body: '{"query":"{ __typename }"}' }],
  ['/mcp', { method: 'POST', body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' }],
  ['/export/graph/firms.csv?limit=1', {}],
];

describeOnEmbedded('requests of other sites', (open) => {
  const ask = asking(open);

  it.each(DOORS)('are refused at %s, whatever says that they are foreign', async (path, sent) => {
    for (const headers of [
      { origin: FOREIGN },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:3000' },
      { 'sec-fetch-site': 'cross-site', origin: FOREIGN, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ]) {
      const answer = await ask(path, sent, headers);
      expect([path, headers, answer.status]).toEqual([path, headers, 403]);
      expect(answer.text).toContain('CORS_ORIGINS');
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it.each(DOORS)('are told from our own pages, programs and links at %s', async (path, sent) => {
    const proxied = { origin: 'https://graph.example', 'x-forwarded-host': 'graph.example' };
    for (const headers of [{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, proxied])
      expect([headers, (await ask(path, sent, headers)).status]).toEqual([headers, 200]);
  });

  it('may link to an export', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await ask('/export/graph/firms.csv?limit=1', {}, link)).status).toBe(200);
  });

  it('get nothing from a preflight', async () => {
    const preflight = { origin: FOREIGN, 'access-control-request-method': 'POST' };
    const answer = await ask('/graphql', { method: 'OPTIONS' }, preflight);
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form as %s, and are told what to send',
    async (type) => {
      for (const [path, sent] of DOORS.filter(([, { method }]) => method === 'POST')) {
        const answer = await ask(path, sent, { 'content-type': type });
        expect([path, answer.status]).toEqual([path, 415]);
        expect(answer.text).toContain('application/json');
      }
    },
  );

  it('cannot ask by GET without a header of their own', async () => {
    const answer = await ask('/graphql?query=%7B__typename%7D', {}, {});
    expect(answer.status).toBe(400);
    expect(answer.json().errors[0]).toMatchObject({
      message: expect.stringContaining('apollo-require-preflight'),
      extensions: { code: 'BAD_REQUEST' },
    });
  });
});

describeOnEmbedded('a server on loopback', (open) => {
  const ask = asking(open);

  it.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example', '192.168.1.7'])(
    'does not answer for the host "%s"',
    async (host) => {
      for (const [path, sent] of DOORS) expect((await ask(path, sent, { host })).status).toBe(403);
      expect((await ask('/', {}, { host })).text).toContain('ALLOWED_HOSTS');
      expect((await ask('/health/live', {}, { host })).status).toBe(200);
    },
  );

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:1', '127.9.9.9', '[::1]:4000', 'graph.localhost', 'localhost.'])(
    'answers for %s',
    async (host) => {
      expect((await ask('/graphql', { method: 'POST', body: '{"query":"{ __typename }"}' }, { host })).status).toBe(
        200,
      );
    },
  );
});

describeOnEmbedded('a server that was told its names', (open) => {
  const ask = asking(open, { allowedHosts: ['graph.example'] });

  it('answers for them, and for their pages', async () => {
    const [, sent] = DOORS[0] ?? ['', {}];
    expect((await ask('/graphql', sent, { host: 'graph.example' })).status).toBe(200);
    expect((await ask('/graphql', sent, { host: 'Graph.Example:8080' })).status).toBe(200);
    expect((await ask('/graphql', sent, { origin: 'https://graph.example' })).status).toBe(200);
    expect((await ask('/graphql', sent, { host: 'other.example' })).status).toBe(403);
  });
});

describeOnEmbedded('a server that opens itself to origins', (open) => {
  const named = asking(open, { corsOrigins: ['https://app.example'] });
  const everybody = asking(open, { corsOrigins: ['*'] });
  const [, query] = DOORS[0] ?? ['', {}];
  const preflight = (origin: string) => ({
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
    'sec-fetch-site': 'cross-site',
  });

  describe('one by one', () => {
    it('answers their pages, which may send a token', async () => {
      const headers = { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' };
      for (const [path, sent] of DOORS) {
        const answer = await named(path, sent, headers);
        expect([path, answer.headers['access-control-allow-origin']]).toEqual([path, 'https://app.example']);
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      }
      const answer = await named('/graphql', { method: 'OPTIONS' }, preflight('https://app.example'));
      expect(answer.status).toBe(204);
      expect(answer.headers['access-control-allow-headers']).toContain('authorization');
    });

    it('may send the headers that are documented, and read those of the answer', async () => {
      const sent = ['prefer', 'graphql-cost', 'if-none-match', 'last-event-id', 'mcp-protocol-version', 'x-request-id'];
      const headers = preflight('https://app.example');
      const asked = await named('/graphql', { method: 'OPTIONS' }, headers);
      expect(String(asked.headers['access-control-allow-headers']).split(', ')).toEqual(expect.arrayContaining(sent));
      const read = ['etag', 'retry-after', 'ratelimit', 'ratelimit-policy', 'preference-applied', 'x-request-id'];
      const answer = await named('/graphql', query, { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' });
      expect(String(answer.headers['access-control-expose-headers']).split(', ')).toEqual(expect.arrayContaining(read));
    });

    it.each([FOREIGN, 'https://app.example.evil.example', 'http://app.example', 'https://app.example:8443', 'null'])(
      'does not answer those of %s',
      async (origin) => {
        const answer = await named('/graphql', query, { origin, 'sec-fetch-site': 'cross-site' });
        expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
        const asked = await named('/graphql', { method: 'OPTIONS' }, preflight(origin));
        expect(asked.headers['access-control-allow-origin']).toBeUndefined();
      },
    );
  });

  describe('to all', () => {
    it('lets every page read, without a token', async () => {
      const headers = { origin: FOREIGN, 'sec-fetch-site': 'cross-site' };
      const answer = await everybody('/graphql', query, headers);
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
      const asked = await everybody('/graphql', { method: 'OPTIONS' }, preflight(FOREIGN));
      expect(asked.headers['access-control-allow-headers']).not.toContain('authorization');
      const withToken = await everybody('/graphql', query, { ...headers, authorization: 'Bearer x' });
      expect([withToken.status, withToken.text]).toEqual([403, expect.stringContaining('CORS_ORIGINS=*')]);
    });

    it('still tells its methods to an OPTIONS that is no preflight', async () => {
      const answer = await everybody('/mcp', { method: 'OPTIONS' }, {});
      expect(answer.status).toBe(204);
    });
  });
});

/** Asks a server of the suite, with headers of a browser on top of those that the door needs. */
function asking(open: Parameters<typeof listeningServer>[0], protocol: Partial<ProtocolOptions> = {}) {
  const listening = listeningServer(open, { protocol });
  return (path: string, sent: Sent, headers: Sent['headers']) => {
    const body = sent.method === 'POST' ? JSON_BODY : { accept: JSON_BODY.accept };
    return send(listening().address, path, { ...sent, headers: { ...body, ...sent.headers, ...headers } });
  };
}
