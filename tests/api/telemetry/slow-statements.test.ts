import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { askGraphql } from './ask.ts';
import { keptLog, LEVELS } from './log-lines.ts';

const QUERY = 'query ($slug: ID!) { firm(slug: $slug) { name } }';

describeSeededOnEmbedded('the log of slow statements', (open) => {
  const log = keptLog();
  // Every statement takes longer than a nanosecond.
  const listening = listeningServer(open, { more: { logger: log.logger, telemetry: { slowQueryMs: 1e-6 } } });

  it('names statement and request, its parameters by name and size, and none of their values', async () => {
    const { id } = await askGraphql(listening().address, QUERY, { slug: 'lumentum' });
    const slow = log.lines().filter(({ requestId, msg }) => requestId === id && msg === 'slow statement');
    expect(slow).toEqual([
      expect.objectContaining({
        ...{ level: LEVELS.warn, statement: 'firms-by-slug', rows: 1, outcome: 'OK', ms: expect.any(Number) },
        parameters: { keys: 1 },
      }),
    ]);
    expect(log.text()).not.toContain('lumentum');
  });
});

describeSeededOnEmbedded('the log of slow statements with a bound of 0', (open) => {
  const log = keptLog();
  const listening = listeningServer(open, { more: { logger: log.logger, telemetry: { slowQueryMs: 0 } } });

  it('is empty', async () => {
    const { id } = await askGraphql(listening().address, QUERY, { slug: 'lumentum' });
    expect(await log.requestLine(id)).toMatchObject({ statements: 1 });
    expect(log.text()).not.toContain('slow statement');
  });
});
