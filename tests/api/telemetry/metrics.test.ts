import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';
import { ask, askGraphql, asPost, type Samples, scrape, scrapeUntil, trusted } from './ask.ts';

const FIRMS = 'query Mine { firms(first: 3) { nodes { name products(first: 1) { nodes { name } } } } }';

/** The sum of the samples of a metric that have all of these labels. */
function sum(samples: Samples, name: string, labels: Readonly<Record<string, string>> = {}): number {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const [found, of] = [[...samples], (key: string) => key.split('{')[0] === name];
  return found
    .filter(([key]) => of(key) && wanted.every((label) => key.includes(label)))
    .reduce((total, [, value]) => total + value, 0);
}

describeSeededOnEmbedded('the metrics', (open) => {
  const listening = listeningServer(open);

  it('count a request by door, operation and outcome, with its statements and rows', async () => {
    const { address } = listening();
    await askGraphql(address, trusted('FirmPage').document, { slug: 'lumentum' });
    await scrapeUntil(address, (samples) => {
      const labels = { door: 'graphql', operation: 'FirmPage', outcome: 'ok' };
      expect(sum(samples, 'http_request_duration_seconds_count', labels)).toBe(1);
      expect(sum(samples, 'http_request_duration_seconds_sum', labels)).toBeGreaterThan(0);
      expect(sum(samples, 'http_request_statements_sum', { door: 'graphql' })).toBeGreaterThan(1);
      expect(sum(samples, 'http_request_rows_sum', { door: 'graphql' })).toBeGreaterThan(1);
      expect(sum(samples, 'http_response_bytes_total', { door: 'graphql' })).toBeGreaterThan(1_000);
      expect(sum(samples, 'http_requests_in_flight', { door: 'graphql' })).toBe(0);
    });
  });

  it('keep names of operations that senders choose out of the labels, those of the manifest for other documents too', async () => {
    const { address } = listening();
    const before = await scrape(address);
    const other = { door: 'graphql', operation: 'other', outcome: 'ok' };
    for (const name of ['A1', 'A2', 'FirmPage']) await askGraphql(address, `query ${name} { graphVersion }`);
    await scrapeUntil(address, (samples) => {
      const counted = (of: Samples) => sum(of, 'http_request_duration_seconds_count', other);
      expect(counted(samples) - counted(before)).toBe(3);
      expect([...samples.keys()].filter((key) => /"A[12]"/.test(key))).toEqual([]);
    });
  });

  it('count statements by name: one each, however wide the level', async () => {
    const { address } = listening();
    const before = await scrape(address);
    await askGraphql(address, FIRMS);
    await scrapeUntil(address, (samples) => {
      const more = (name: string, statement: string) =>
        sum(samples, name, { statement, outcome: 'ok' }) - sum(before, name, { statement, outcome: 'ok' });
      const [count, seconds] = ['graph_statement_duration_seconds_count', 'graph_statement_duration_seconds_sum'];
      expect([more(count, 'firms'), more(count, 'firm-products')]).toEqual([1, 1]);
      expect(more(seconds, 'firms')).toBeGreaterThan(0);
      // Nobody asks whether more follow, for which it would read one more.
      expect(sum(samples, 'graph_statement_rows_total', { statement: 'firms' })).toBe(3);
      expect(sum(samples, 'graph_calls_in_flight')).toBe(0);
    });
  });

  it('count mistakes by code', async () => {
    const { address } = listening();
    await askGraphql(address, '{ nothing }');
    const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'drop_graph' } };
    await ask(`${address}/mcp`, asPost(call));
    await ask(`${address}/export/graph/firms.csv?version=99`);
    await scrapeUntil(address, (samples) => {
      const counted = (door: string, code: string) => sum(samples, 'http_request_errors_total', { door, code });
      expect(counted('graphql', 'GRAPHQL_VALIDATION_FAILED')).toBe(1);
      expect(counted('mcp', 'NOT_FOUND')).toBe(1);
      expect(counted('export', 'CONFLICT')).toBe(1);
    });
  });

  it('tell the hits and misses of caches', async () => {
    const { address } = listening();
    const query =
      '{ profitRedistribution(scenario: { prices: [{ technology: "cpo", relativePrice: 1.25 }] }) { years } }';
    const lookups = (samples: Samples, result: string) =>
      sum(samples, 'cache_lookups_total', { cache: 'answers', result });
    const before = await scrape(address);
    const { text } = await askGraphql(address, query);
    const between = await scrape(address);
    await askGraphql(address, query);
    const after = await scrape(address);
    expect(text).not.toContain('errors');
    expect(lookups(between, 'miss') - lookups(before, 'miss')).toBe(1);
    expect(lookups(after, 'hit') - lookups(between, 'hit')).toBe(1);
    expect(sum(after, 'cache_entries', { cache: 'answers' })).toBeGreaterThan(0);
  });

  it('time long runs', async () => {
    const { address } = listening();
    const query =
      '{ profitRedistribution(scenario: { uncertainty: { draws: 100, seed: 1 } }) { firms(year: 2030, first: 1) { interval { p50 } } } }';
    const { text } = await askGraphql(address, query);
    expect(text).not.toContain('errors');
    const samples = await scrape(address);
    expect(sum(samples, 'job_duration_seconds_count', { kind: 'intervals', outcome: 'ok' })).toBe(1);
    expect(sum(samples, 'job_threads')).toBeGreaterThan(0);
    for (const gate of ['runs', 'short-questions', 'long-questions'])
      for (const name of ['jobs_running', 'jobs_waiting', 'jobs_refused_total'])
        expect(samples.get(`${name}{gate="${gate}"}`)).toBe(0);
  });

  it('tell of every cache of long figures', async () => {
    const { address } = listening();
    const figures = [
      'firms(year: 2030, first: 1) { interval { p50 } attribution { amountUsd } }',
      'sensitivity(firm: "lumentum", year: 2030, first: 1) { parameter }',
      'sobolIndices(of: { poolChangeUsd: 2030 }, base: 16, first: 1) { parameter }',
      'bottlenecks(year: 2026) { total { missedUsd } }',
    ];
    const query = `{ profitRedistribution(scenario: { uncertainty: { draws: 64, seed: 2 } }) { ${figures.join(' ')} } }`;
    const { text } = await askGraphql(address, query);
    expect(text).not.toContain('errors');
    const samples = await scrape(address);
    const caches = ['intervals', 'tornadoes', 'indices', 'attributions', 'bottlenecks'];
    expect(caches.filter((cache) => sum(samples, 'cache_entries', { cache }) === 0)).toEqual([]);
  });

  it('ask the database for the version of the graph at most once for many scrapes', async () => {
    const { address } = listening();
    const reads = (samples: Samples) => sum(samples, 'graph_statement_duration_seconds_count');
    await scrapeUntil(address, (samples) => expect(sum(samples, 'graph_version')).toBeGreaterThan(0));
    const before = reads(await scrape(address));
    for (let scrapes = 0; scrapes < 20; scrapes += 1) await scrape(address);
    expect(reads(await scrape(address)) - before).toBeLessThanOrEqual(1);
  });

  it('say which build and which database it is', async () => {
    const { address, store } = listening();
    const [build = ''] = [...(await scrape(address)).keys()].filter((key) => key.startsWith('build_info'));
    expect(build).toContain(`engine="${store.engine}"`);
    expect(build).toContain(`node="${process.version}"`);
    expect(build).toMatch(/version="\d+\.\d+\.\d+"/);
  });

  it('explain each of them with its unit', async () => {
    const { text } = await ask(`${listening().address}/metrics`);
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
    const helps = new Map([...text.matchAll(/^# HELP (\S+) (.+)$/gm)].map(([, name = '', help = '']) => [name, help]));
    const ours = names.filter((name) => !/^(nodejs|process)_/.test(name));
    expect(ours.length).toBeGreaterThan(15);
    expect(names.filter((name) => !helps.has(name))).toEqual([]);
    const unit = /^Seconds|^Bytes|\(a number\)|^Always 1|^The number of the graph state/;
    expect(ours.filter((name) => !unit.test(helps.get(name) ?? ''))).toEqual([]);
  });
});

describeOnEmbedded('the metrics of a server where reading needs a token', (open) => {
  const access = { tokens: [{ secret: 'sesame', role: 'READER', name: 'rob' }], readRequiresToken: true } as const;
  const listening = listeningServer(open, { more: { access } });

  it('need it too', async () => {
    const { address } = listening();
    expect((await ask(`${address}/metrics`)).status).toBe(401);
    const headers = { authorization: 'Bearer sesame' };
    expect((await ask(`${address}/metrics`, { headers })).status).toBe(200);
  });
});

describeOnEmbedded('two servers of one process', (open) => {
  const [one, other] = [listeningServer(open), listeningServer(open)];

  it('count each for itself', async () => {
    await askGraphql(one().address, '{ graphVersion }');
    const count = (samples: Samples) => sum(samples, 'http_request_duration_seconds_count', { door: 'graphql' });
    await scrapeUntil(one().address, (samples) => expect(count(samples)).toBe(1));
    expect(count(await scrape(other().address))).toBe(0);
  });
});
