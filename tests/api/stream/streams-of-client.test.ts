import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { sendJson } from '../../support/send.ts';
import { describeOnEmbedded } from '../../support/stores.ts';

const MOST = 3;
const WATCH = { query: 'subscription { changes { cursor } }' };

describeOnEmbedded('a client that watches much at once', (open) => {
  const listening = listeningServer(open, {
    tokens: [{ secret: 'a-secret-of-tests', role: 'READER', name: 'ann' }],
    more: { streamsOfClient: MOST },
  });

  it('is refused past its bound, alone, until it ends one', async () => {
    const { address } = listening();
    const opened = Array.from({ length: MOST }, () => new AbortController());
    for (const { signal } of opened) expect((await watch(signal)).status).toBe(200);
    const refused = await sendJson(address, '/graphql/stream', WATCH, { accept: 'text/event-stream' });
    expect({ status: refused.status, body: refused.json() }).toMatchObject({
      status: 429,
      body: {
        errors: [{ message: expect.stringContaining('3'), extensions: { code: 'RATE_LIMITED', retry: true } }],
      },
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const other = new AbortController();
    expect((await watch(other.signal, { authorization: 'Bearer a-secret-of-tests' })).status).toBe(200);
    other.abort();
    opened[0]?.abort();
    const again = new AbortController();
    await expect.poll(async () => (await watch(again.signal)).status, { timeout: 10_000 }).toBe(200);
    for (const one of [...opened, again]) one.abort();
  });

  function watch(signal: AbortSignal, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${listening().address}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify(WATCH),
      signal,
    });
  }
});
