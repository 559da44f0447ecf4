import { expect, it } from 'vitest';
import { hasPages } from '../../../src/api/server/pages.ts';
import { listeningServer } from '../../support/http.ts';
import { type Sent, send } from '../../support/send.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const ANSWERS: readonly [path: string, sent: Sent][] = [
  ['/', { headers: { accept: 'text/html' } }],
  ['/graphql', { headers: { accept: 'text/html' } }],
  ['/graphql', { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ graphVersion }"}' }],
  ['/graphql', { method: 'POST', headers: JSON_TYPE, body: '{' }],
  [
    '/graphql/stream',
    { method: 'POST', headers: { ...JSON_TYPE, accept: 'text/event-stream' }, body: '{"query":"subscription { x }"}' },
  ],
  [
    '/mcp',
    {
      method: 'POST',
      headers: { ...JSON_TYPE, accept: 'application/json, text/event-stream' },
      body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    },
  ],
  ['/export/graph/firms.csv', {}],
  ['/health/live', {}],
  ['/nowhere', {}],
  ['/%zz', {}],
  ['/claims/%E0%A4%A', { headers: { accept: 'text/html' } }],
  ['/graphql', { headers: { origin: 'https://elsewhere.example' } }],
];

describeOnEmbedded('every answer', (open) => {
  const listening = listeningServer(open);

  it.each(ANSWERS)('of %s (%o) tells browsers what they must not do with it', async (path, sent) => {
    const { headers } = await send(listening().address, path, sent);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('x-powered-by');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe-eval|upgrade-insecure-requests|script-src[^;]*unsafe-inline/);
    const isPlayground = path === '/graphql' && sent.headers?.accept === 'text/html' && hasPages(listening().server);
    expect(policy.includes('unsafe-inline')).toBe(isPlayground);
  });
});
