import { expect, it } from 'vitest';
import type { Door } from '../../../src/api/server/create-http-server.ts';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { ask, askGraphql } from './ask.ts';
import { keptLog } from './log-lines.ts';

const SECRET = 'open-sesame-1';
const BEARER = { authorization: `Bearer ${SECRET}` };

/** Logs what a careless hand might. */
const careless: Door = (server) => {
  server.get('/careless', async ({ headers, log }) => {
    log.info({ ...headers }, 'the headers themselves');
    log.info({ headers }, 'headers');
    log.info({ request: { headers } }, 'something with headers');
    log.error(
      { err: Object.assign(new Error('refused'), { request: { headers } }) },
      'an error that holds its request',
    );
    return 'logged';
  });
};

describeOnEmbedded('the log', (open) => {
  const log = keptLog();
  const access = { tokens: [{ secret: SECRET, role: 'EDITOR', name: 'ann' }], readRequiresToken: false } as const;
  const listening = listeningServer(open, { more: { logger: log.logger, access, doors: [careless] } });

  it('hides the token wherever the headers of a request are logged', async () => {
    await ask(`${listening().address}/careless`, { headers: BEARER });
    expect(log.text()).not.toContain(SECRET);
    const hidden = log.text().match(/"authorization":"\[Redacted\]"/g) ?? [];
    expect(hidden).toHaveLength(4);
  });

  it('has no token after good and bad requests with one', async () => {
    const { address } = listening();
    const asked = [
      await askGraphql(address, '{ graphVersion }', {}, BEARER),
      await askGraphql(address, '{', {}, BEARER),
      await ask(`${address}/nowhere?key=${SECRET}`, { headers: BEARER }),
      await ask(`${address}/graphql?token=${SECRET}`),
      await ask(`${address}/export/${SECRET}.csv`, { headers: BEARER }),
    ];
    for (const { id } of asked) await log.requestLine(id);
    expect(log.text()).not.toContain(SECRET);
  });
});
