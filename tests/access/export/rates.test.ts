import { expect, it } from 'vitest';
import { save } from '../../api/scenarios/asked.ts';
import { listeningServer } from '../../support/http.ts';
import { send } from '../../support/send.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

const ROWS = 300;

describeSeededOnEmbedded('an export', (open) => {
  /** Fills by ten a second: what is spent stays spent while a test runs. */
  const listening = listeningServer(open, { bounds: { costPerMinute: 600 }, trustProxy: ['loopback'] });

  it.each([
    ['10.0.0.1', `graph/claims.ndjson?limit=${ROWS}`, ROWS],
    ['10.0.0.2', `graph/claims.csv?limit=${ROWS}`, ROWS],
    ['10.0.0.3', 'default.csv', 600],
  ])('has %s pay for its rows: %s', async (client, file, cost) => {
    const headers = { 'x-forwarded-for': client };
    const { status, headers: told } = await send(listening().address, `/export/${file}`, { headers });
    expect({ status, told: told.ratelimit }).toEqual({ status: 200, told: expect.stringMatching(/^"cost";r=600;/) });
    // An export of nothing, which tells what is left.
    const next = await send(listening().address, '/export/graph/firms.csv?limit=0', { headers });
    const used = 600 - Number(/r=(\d+)/.exec(String(next.headers.ratelimit))?.[1]);
    expect(used).toBeGreaterThan(cost / 2);
    expect(used).toBeLessThanOrEqual(cost);
  });
});

describeSeededOnEmbedded('an export for a client with an empty bucket', (open) => {
  /** Fills by one in ten seconds. */
  const listening = listeningServer(open, { bounds: { costPerMinute: 6 }, trustProxy: ['loopback'] });

  it.each([
    ['10.0.0.1', 'graph/claims.ndjson'],
    ['10.0.0.2', 'default.ndjson'],
  ])('is whole where it has begun, and is refused the next time: %s %s', async (client, file) => {
    const get = (from: string) =>
      send(listening().address, `/export/${file}`, { headers: { 'x-forwarded-for': from } });
    const first = await get(client);
    const lines = first.text.trim().split('\n');
    expect({ status: first.status, isLarge: lines.length > 500 }).toEqual({ status: 200, isLarge: true });
    expect(() => lines.map((line) => JSON.parse(line))).not.toThrow();
    const second = await get(client);
    expect({ status: second.status, body: second.json() }).toMatchObject({
      status: 429,
      body: { error: { code: 'RATE_LIMITED', retry: true, requested: 1 } },
    });
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get(`${client}1`)).text.trim().split('\n')).toHaveLength(lines.length);
  });
});

describeSeededOnEmbedded('an export of a scenario with draws', (open) => {
  /** Fills by some thirty a second. */
  const listening = listeningServer(open, { bounds: { costPerMinute: 2_000 }, trustProxy: ['loopback'] });

  it('pays for them before it begins', async () => {
    // A run over both domains, and one for each.
    const { scenario } = await save(listening, { title: 'Drawn', scenario: { uncertainty: { draws: 1_000 } } });
    const { status, headers } = await send(listening().address, `/export/${scenario.id}.ndjson`, {
      headers: { 'x-forwarded-for': '10.1.0.1' },
    });
    const spent = 2_000 - Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);
    expect({ status, isPaid: spent > 600 && spent <= 2 + 3 * 501 }).toEqual({ status: 200, isPaid: true });
  });
});

describeSeededOnEmbedded('an export of a scenario that costs more than one operation may', (open) => {
  const listening = listeningServer(open, { bounds: { cost: 2_000 } });
  const saved = async (input: object): Promise<string> => (await save(listening, { title: 'x', ...input })).scenario.id;

  it('is refused', async () => {
    const forkOf = await saved({ scenario: { uncertainty: { draws: 3_000 } } });
    const capacities = [2027, 2028].map((year) => ({ resource: 'laser', year, share: 0.9 }));
    const id = await saved({ forkOf, scenario: { capacities } });
    const { status, json } = await send(listening().address, `/export/${id}.ndjson`);
    expect({ status, body: json() }).toMatchObject({
      status: 400,
      body: { error: { code: 'COST_LIMIT', limit: 2_000, requested: 801 + 1_501 } },
    });
  });
});
