import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

const BODY = JSON.stringify({ query: '{ graphVersion }' });

/** What comes back for exactly these lines, without a blank one at their end. */
function exchange(address: string, lines: readonly string[], body = ''): Promise<string> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.once('close', () => resolve(text));
    socket.once('error', reject);
  });
}

const posting = (path: string, version: string, more: readonly string[]) => [
  `POST ${path} HTTP/${version}`,
  'Connection: close',
  'Content-Type: application/json',
  `Content-Length: ${BODY.length}`,
  ...more,
];
const getting = (version: string, more: readonly string[]) => [
  `GET /graphql?query=%7BgraphVersion%7D HTTP/${version}`,
  'Connection: close',
  'Apollo-Require-Preflight: 1',
  ...more,
];
const NO_HOSTS = [
  '%',
  'a%20b',
  '127.999.0.1',
  'localhost:99999',
  'localhost:port',
  '[::1',
  'a b',
  'a@localhost',
  'x/y',
  '',
];

// A server that was told its names looks at those; one on every address at none, as where it listens on 0.0.0.0.
for (const [told, allowedHosts, host] of [
  ['on loopback', [], '127.0.0.1'],
  ['on every address', [], '0.0.0.0'],
] as const)
  describeOnEmbedded(`a server ${told}, sent an odd host`, (open) => {
    const listening = listeningServer(open, { protocol: { allowedHosts }, trustProxy: ['127.0.0.1'], listenOn: host });

    it.each(NO_HOSTS)('refuses what is none: "%s"', async (name) => {
      for (const lines of [
        posting('/graphql', '1.1', [`Host: ${name}`]),
        posting('/federation', '1.1', [`Host: ${name}`]),
        getting('1.1', [`Host: ${name}`]),
      ]) {
        const answer = await exchange(listening().address, lines, lines[0]?.startsWith('POST') ? BODY : '');
        expect([lines[0], answer]).toEqual([lines[0], expect.stringMatching(/^HTTP\/1.1 400 /)]);
        expect(answer).toContain('BAD_REQUEST');
        expect(answer).toContain('names no host');
      }
    });

    it('refuses what a trusted proxy hands on that is none', async () => {
      const lines = posting('/graphql', '1.1', ['Host: localhost', 'X-Forwarded-Host: %']);
      expect(await exchange(listening().address, lines, BODY)).toMatch(/^HTTP\/1.1 400 [\s\S]*names no host/);
    });

    it('answers where none is sent, as HTTP/1.0 may', async () => {
      for (const lines of [posting('/graphql', '1.0', []), posting('/federation', '1.0', []), getting('1.0', [])]) {
        const answer = await exchange(listening().address, lines, lines[0]?.startsWith('POST') ? BODY : '');
        expect([lines[0], answer]).toEqual([lines[0], expect.stringMatching(/^HTTP\/1.1 200 [\s\S]*"graphVersion":"/)]);
      }
    });

    it('answers whatever protocol a trusted proxy hands on', async () => {
      const lines = posting('/graphql', '1.1', ['Host: localhost', 'X-Forwarded-Proto: %%']);
      expect(await exchange(listening().address, lines, BODY)).toMatch(/^HTTP\/1.1 200 /);
    });
  });
