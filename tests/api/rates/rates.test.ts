import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/api/rates/client-of.ts';
import { rateHeaders } from '../../../src/api/rates/rate-headers.ts';
import { createRates } from '../../../src/api/rates/rates.ts';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { byPost, DOORS, type Sent } from '../limits/asking.ts';

/** Pays 150 and a little. */
const SEARCH = '{ search(text: "laser", first: 1) { pageInfo { hasNextPage } } }';
/** One that fills so slowly that nothing comes back while a test runs, and holds four searches. */
const SLOW = { cost: 500, costPerMinute: 650 };
const codeOf = ({ status, body }: Pick<Sent, 'status' | 'body'>) => ({
  status,
  code: body.errors?.[0]?.extensions.code,
});
const requestedIn = ({ body }: Pick<Sent, 'body'>) =>
  (body.extensions as { cost: { requested: number } }).cost.requested;
const LIMITED = { status: 429, code: 'RATE_LIMITED' };

describe('a bucket', () => {
  it('is full at first, pays what is there, and takes nothing where it is not', () => {
    const rate = createRates(600)?.of('somebody');
    expect(rate?.remaining()).toBe(600);
    expect([rate?.spend(500), rate?.spend(500)]).toEqual([true, false]);
    expect(rate?.remaining()).toBeLessThan(200);
    expect(rate?.waitFor(500)).toBeGreaterThan(30);
    expect(rate?.waitFor(500)).toBeLessThanOrEqual(40);
    expect(rate?.secondsToFull()).toBeLessThanOrEqual(50);
  });

  it('fills by the second', async () => {
    const rate = createRates(600_000)?.of('somebody');
    rate?.spend(600_000);
    const before = rate?.remaining() ?? 0;
    await expect.poll(() => rate?.remaining() ?? 0).toBeGreaterThan(before + 100);
  });

  it('is emptied by more than it holds, rather than never paid', () => {
    const rate = createRates(600)?.of('somebody');
    expect(rate?.spend(10_000)).toBe(true);
    expect(rate?.remaining()).toBeLessThan(10);
  });

  it('is kept for so many clients, and the one away the longest goes first', () => {
    const rates = createRates(600, 2);
    rates?.of('a').spend(600);
    rates?.of('b').spend(600);
    rates?.of('a');
    rates?.of('c');
    expect(rates?.of('a').remaining()).toBeLessThan(100);
    expect(rates?.of('b').remaining()).toBe(600);
  });

  it('is none where nothing is bounded', () => expect(createRates(0)).toBeNull());

  it('is told in the headers of the draft', () => {
    const rate = createRates(600)?.of('somebody') ?? null;
    rate?.spend(300);
    const { ratelimit, ...policy } = rateHeaders(rate);
    expect(policy).toEqual({ 'ratelimit-policy': '"cost";q=600;w=60' });
    expect(ratelimit).toMatch(/^"cost";r=30\d;t=(29|30)$/);
    expect(rateHeaders(null)).toEqual({});
  });
});

describe('a client without a token', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:127.0.0.1', '127.0.0.1'],
    ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:0DB8::7:0:0:0:9', '2001:db8:0:7::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('at %s is %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describeOnEmbedded('a client that has spent too much', (open) => {
  const listening = listeningServer(open, {
    bounds: SLOW,
    trustProxy: ['loopback'],
    tokens: [
      { secret: 'ann-1', name: 'ann', role: 'EDITOR' },
      { secret: 'bob-1', name: 'bob', role: 'READER' },
    ],
  });
  /** Each test spends as somebody else. */
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const ask = (query: string, headers: Readonly<Record<string, string>>) =>
    byPost('/graphql').send(listening().address, { query }, headers);
  const left = (sent: Sent) => Number(/r=(\d+)/.exec(sent.headers.get('ratelimit') ?? '')?.[1]);

  it('is told when to come back, and others are answered', async () => {
    const mine = from('10.0.0.1');
    for (const _ of [1, 2, 3, 4]) expect(await ask(SEARCH, mine)).toMatchObject({ status: 200 });
    const refused = await ask(SEARCH, mine);
    expect(codeOf(refused)).toEqual(LIMITED);
    const [error] = refused.body.errors ?? [];
    expect(error?.extensions).toMatchObject({
      retry: true,
      retryAfterSeconds: expect.any(Number),
      requested: expect.any(Number),
    });
    expect(refused.headers.get('retry-after')).toBe(String(error?.extensions.retryAfterSeconds));
    expect(refused.headers.get('ratelimit-policy')).toBe('"cost";q=650;w=60');
    expect(await ask(SEARCH, from('10.0.0.2'))).toMatchObject({ status: 200 });
  });

  it('pays by the headers of every answer what `extensions.cost` requested', async () => {
    const first = await ask(SEARCH, from('10.0.1.1'));
    const second = await ask(SEARCH, from('10.0.1.1'));
    const cost = requestedIn(second);
    expect(Math.abs(left(first) - left(second) - cost)).toBeLessThan(15);
  });

  it('is its token, from wherever it asks', async () => {
    const ann = { authorization: 'Bearer ann-1' };
    for (const [i] of [1, 2, 3, 4].entries()) await ask(SEARCH, { ...ann, ...from(`10.1.0.${i}`) });
    expect(codeOf(await ask(SEARCH, { ...ann, ...from('10.1.0.9') }))).toEqual(LIMITED);
    expect(await ask(SEARCH, { authorization: 'Bearer bob-1', ...from('10.1.0.0') })).toMatchObject({ status: 200 });
    expect(await ask(SEARCH, from('10.1.0.0'))).toMatchObject({ status: 200 });
  });

  it.each([
    ['failed', '{ paths(from: "nobody", to: "nowhere") { length } }', 150],
    ['was too dear to run', '{ firms(first: 100) { nodes { claims(first: 100) { nodes { key } } } } }', 400],
  ])('paid though its operation %s', async (what, query, least) => {
    const { headers } = await ask(query, from(`10.2.0.${what.length}`));
    expect(Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])).toBeLessThan(SLOW.costPerMinute - least);
  });

  it('is refused at every door', async () => {
    for (const [i, door] of DOORS.entries()) {
      const mine = from(`10.4.0.${i}`);
      for (const _ of [1, 2, 3, 4]) await ask(SEARCH, mine);
      const query = door.name.includes('stream') ? 'subscription { redistributionProgress { done } }' : SEARCH;
      const refused = await door.send(listening().address, { query }, mine);
      expect({ door: door.name, ...codeOf(refused) }).toEqual({ door: door.name, ...LIMITED });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
  });

  it('is refused by the tools of language models', async () => {
    const mine = from('10.5.0.1');
    const call = async () => {
      const params = { name: 'search_graph', arguments: { text: 'laser', first: 1 } };
      const response = await fetch(`${listening().address}/mcp`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...mine },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
      });
      return { policy: response.headers.get('ratelimit-policy'), text: await response.text() };
    };
    const answers = [await call(), await call(), await call(), await call(), await call()];
    expect(answers[0]).toMatchObject({ policy: '"cost";q=650;w=60', text: expect.not.stringContaining('isError') });
    expect(answers.at(-1)?.text).toMatch(/Try again in \d+ s/);
    expect(answers.at(-1)?.text).toContain('"isError":true');
  });

  it('knows by asking', async () => {
    const mine = from('10.6.0.1');
    await ask(SEARCH, mine);
    const { body } = await ask(`{ rateLimit { limit remaining used resetAt cost } ${SEARCH.slice(1)}`, mine);
    const { limit, remaining, used, resetAt, cost } = body.data.rateLimit;
    expect({ limit, sum: remaining + used, cost }).toEqual({
      limit: 650,
      sum: 650,
      cost: requestedIn({ body }),
    });
    expect(used).toBeGreaterThan(cost);
    const seconds = (Date.parse(resetAt) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(10);
    expect(seconds).toBeLessThan(40);
  });
});

describeOnEmbedded('a full bucket', (open) => {
  // One unit comes back in two seconds, so that the last is still missing when the answer tells what is left.
  const listening = listeningServer(open, {
    bounds: { cost: 30, costPerMinute: 30 },
    trustProxy: ['loopback'],
  });

  it.each([
    ['10.3.0.1', 'a dry run', SEARCH, { 'graphql-cost': 'validate' }, 1],
    ['10.3.0.2', 'no GraphQL', '{ "', {}, 1],
    ['10.3.0.3', 'an invalid operation', '{ nothing }', {}, 1],
    ['10.3.0.4', 'an operation that is not there', 'query A { graphVersion } query B { graphVersion }', {}, 1],
    ['10.3.0.5', 'too many root fields', `{ ${'graphVersion '.repeat(60)} }`, {}, 1],
    ['10.3.0.6', 'nothing but the rate', '{ rateLimit { used } }', {}, 0],
    ['10.3.0.7', 'a version, which is a number', '{ graphVersion }', {}, 0],
  ])('from %s pays for %s', async (address, _, query, more, owed) => {
    const sent = await byPost('/graphql').send(listening().address, { query }, { 'x-forwarded-for': address, ...more });
    expect(sent.headers.get('ratelimit')).toMatch(new RegExp(`^"cost";r=${30 - owed};t=${2 * owed}$`));
  });

  it.each([
    ['10.3.2.1', 'no GraphQL', 'subscription {'],
    ['10.3.2.2', 'an invalid subscription', 'subscription { nope }'],
    ['10.3.2.3', 'one that is not there', 'subscription A { nope } subscription B { nope }'],
    ['10.3.2.4', 'a query', '{ graphVersion }'],
    ['10.3.2.5', 'a conditional one', 'subscription { changes @skip(if: false) { cursor } }'],
  ])('from %s pays for %s at the stream too', async (address, _, query) => {
    const stream = byPost('/graphql/stream');
    const sent = await stream.send(listening().address, { query }, { 'x-forwarded-for': address });
    expect(sent.headers.get('ratelimit')).toBe('"cost";r=29;t=2');
  });

  it('that was emptied refuses before anything is read', async () => {
    const mine = { 'x-forwarded-for': '10.3.1.1' };
    const send = (query: string) => byPost('/graphql').send(listening().address, { query }, mine);
    expect(codeOf(await send('{ firms(first: 100) { nodes { name } } }'))).toEqual({ status: 400, code: 'COST_LIMIT' });
    for (const query of ['{ "', '{ nothing }', '{ graphVersion }']) expect(codeOf(await send(query))).toEqual(LIMITED);
  });
});

describeOnEmbedded('a client that says to be another', (open) => {
  const listening = listeningServer(open, { bounds: SLOW });

  it('pays all the same, where no proxy is trusted', async () => {
    const ask = (i: number) =>
      byPost('/graphql').send(listening().address, { query: SEARCH }, { 'x-forwarded-for': `10.0.0.${i}` });
    for (const i of [1, 2, 3, 4]) expect(await ask(i)).toMatchObject({ status: 200 });
    expect(codeOf(await ask(5))).toEqual(LIMITED);
  });
});

describeOnEmbedded('a client that asks for more than an operation may cost', (open) => {
  const listening = listeningServer(open, { bounds: SLOW });

  it('is told so also with little left to spend, since no waiting would help, and has nothing left then', async () => {
    const ask = (query: string) => byPost('/graphql').send(listening().address, { query });
    expect(await ask(SEARCH)).toMatchObject({ status: 200 });
    expect(await ask(SEARCH)).toMatchObject({ status: 200 });
    const dear = await ask('{ firms(first: 100) { nodes { name customers(first: 10) { nodes { id } } } } }');
    expect(codeOf(dear)).toEqual({ status: 400, code: 'COST_LIMIT' });
    expect(codeOf(await ask('{ graphVersion }'))).toEqual(LIMITED);
  });
});
