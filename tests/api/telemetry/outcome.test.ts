import { expect, it } from 'vitest';
import { outcomeOf } from '../../../src/api/telemetry/outcome.ts';
import { listeningServer } from '../../support/http.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { askGraphql } from './ask.ts';
import { keptLog, LEVELS } from './log-lines.ts';

const LONG =
  '{ profitRedistribution { sobolIndices(of: { poolChangeUsd: 2030 }, base: 4096, first: 1) { parameter } } }';
/** The server's own patience, less than its run takes and more than a client may be willing to wait. */
const OURS_MS = 3_000;

describeSeededOnEmbedded('a request whose time was over', (open) => {
  const log = keptLog();
  const listening = listeningServer(open, { more: { logger: log.logger, requestTimeoutMs: OURS_MS } });

  it.each([
    ['its client’s mistake where that was willing to wait for less', 'wait=1', 'client_error', LEVELS.warn],
    ['ours where its client was willing to wait for more', 'wait=60', 'server_error', LEVELS.error],
  ])('is %s', async (_, prefer, outcome, level) => {
    const asked = await askGraphql(listening().address, LONG, {}, { prefer });
    expect(asked.text).toContain('"TIMEOUT"');
    expect(await log.requestLine(asked.id)).toMatchObject({ level, outcome, codes: ['TIMEOUT'] });
  });
});

it('is told by its status too, at doors that have one for it', () => {
  const codes = new Set(['TIMEOUT']);
  expect(outcomeOf(504, codes, true)).toBe('client_error');
  expect(outcomeOf(504, codes, false)).toBe('server_error');
  expect(outcomeOf(503, new Set(['TIMEOUT', 'UNAVAILABLE']), true)).toBe('server_error');
  expect(outcomeOf(500, new Set(), true)).toBe('server_error');
});
