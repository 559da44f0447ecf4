import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../../src/graph/graph-error.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { correctThing } from '../../../src/ingest/edit/edit-things.ts';
import { EDIT_KINDS } from '../../../src/ingest/edit/kinds.ts';
import { type GraphqlAnswer, listeningServer, post } from '../../support/http.ts';
import {
  describeOnEmbedded,
  describeSeededOnBothEngines,
  describeSeededOnEmbedded,
  type OpenStore,
} from '../../support/stores.ts';
import { byPost } from '../limits/asking.ts';

const PAGE = '{ firms(first: 3) { totalCount nodes { name suppliers(first: 2) { nodes { firm { name } } } } } }';
const MODEL = `query ($share: Float!) { profitRedistribution(scenario: { adoption: [{ technology: "cpo", domain: SCALE_OUT,
  curve: { points: [{ year: 2030, share: $share }] } }] }) { pool(year: 2030) { changeUsd } } }`;

const CHANGE = {
  name: 'change',
  cypher: `// change
MATCH (f:Firm {slug: 'nvidia'}), (s:GraphState {id: 'graph'})
SET f.name = f.name + ' II', s.version = s.version + 1`,
};

const REQUEST = {
  actor: 'ann',
  at: '2026-11-25T08:00:00.000Z',
  reason: null,
  expectedVersion: null,
  idempotency: null,
};
const STATE = {
  name: 'state',
  cypher: `// state
MATCH (f:Firm {slug: 'nvidia'}), (s:GraphState {id: 'graph'})
RETURN f.name AS name, s.version AS version, coalesce(s.seq, 0) AS seq, s.mark AS mark`,
};
const RESTORE = {
  name: 'restore',
  cypher: `// restore
MATCH (f:Firm {slug: 'nvidia'}), (s:GraphState {id: 'graph'}), (c:Change)
WHERE c.seq > $seq
SET f.name = $name, s.version = $version, s.seq = $seq, s.mark = $mark
DETACH DELETE c`,
};
/** Asks the graph, the names in memory and the model. */
const NAMED = `{
  graphVersion
  search(text: "Quetzal", first: 1) { nodes { node { ... on Firm { name } } } }
  profitRedistribution { firms(year: 2030) { name } }
}`;

/** A store that notes the statements that it runs, and that can be away. */
function noting(open: OpenStore) {
  const ran: string[] = [];
  const state = { isAway: false, looking: Promise.resolve() };
  const noted = (store: GraphStore): GraphStore => ({
    ...store,
    read: async (statement, ...rest) => {
      // How a list's entries lie is read beside the requests.
      if (statement.name !== 'list-fences') ran.push(statement.name);
      if (statement.name === 'graph-version') await state.looking;
      if (state.isAway) throw new GraphError('UNAVAILABLE', 'away', { retryable: true });
      return store.read(statement, ...rest);
    },
  });
  return { open: async () => noted(await open()), ran, state };
}

describeSeededOnBothEngines('answers kept until the graph changes', (openStore) => {
  const { open, ran, state } = noting(openStore);
  const listening = listeningServer(open, { more: { responseCache: { maxBytes: 1_000_000 } } });
  const statementsOf = async <T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> => {
    ran.length = 0;
    return { answer: await work(), statements: [...ran] };
  };
  const ask = (query: string, variables = {}) =>
    statementsOf(async () => (await post(listening().address, query, variables)).body);
  const get = (query: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${listening().address}/graphql?query=${encodeURIComponent(query)}`, {
      method,
      headers: { 'apollo-require-preflight': 'yes', ...headers },
    });

  it('costs a repeated question one look at the version', async () => {
    const first = await ask(PAGE);
    expect(first.statements).toEqual(['graph-version', 'firms', expect.anything(), expect.anything()]);
    const again = await ask(PAGE);
    expect(again.statements).toEqual(['graph-version']);
    expect(again.answer).toEqual(first.answer);
  });

  it('costs many who ask at once two looks', async () => {
    await ask(PAGE);
    ran.length = 0;
    const many = 20;
    // The first look ends a moment after the last of them has come.
    const { server } = listening().server;
    const come = new Promise<void>((resolve) => {
      let count = 0;
      server.on('request', function counted() {
        count += 1;
        if (count < many) return;
        server.off('request', counted);
        resolve();
      });
    });
    state.looking = come.then(() => setTimeout(500));
    const answers = await Promise.all(Array.from({ length: many }, () => post(listening().address, PAGE)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    // Two, unless some of them take longer than that moment to ask.
    expect(ran.length).toBeLessThan(6);
    expect(new Set(ran)).toEqual(new Set(['graph-version']));
  });

  it('tells variables, operations and documents apart', async () => {
    const changes = new Set<number>();
    for (const share of [0.1, 0.2, 0.1]) {
      const { answer } = await ask(MODEL, { share });
      changes.add(answer.data.profitRedistribution.pool.changeUsd);
    }
    expect(changes.size).toBe(2);
    const two = 'query A { firm(slug: "nvidia") { slug } } query B { firm(slug: "tsmc") { slug } }';
    for (const [operationName, slug] of [
      ['A', 'nvidia'],
      ['B', 'tsmc'],
      ['A', 'nvidia'],
    ]) {
      const answer = await fetch(`${listening().address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: two, operationName }),
      });
      expect(await answer.json()).toMatchObject({ data: { firm: { slug } } });
    }
  });

  it('gives what was suggested again, and keeps no answer with an error', async () => {
    const unknown = '{ firm(slug: "nvidea") { slug } }';
    const [first, again] = [await ask(unknown), await ask(unknown)];
    expect(first.answer.extensions?.suggestions).toMatchObject([{ suggestions: expect.arrayContaining(['nvidia']) }]);
    expect(again.answer).toEqual(first.answer);
    expect(again.statements).toEqual(['graph-version']);
    const wrong = '{ firms(first: 101) { nodes { slug } } kept: firm(slug: "nvidia") { slug } }';
    await ask(wrong);
    expect((await ask(wrong)).statements).toContain('firms-by-slug');
  });

  it('keeps nothing that rests on saved scenarios', async () => {
    const saved = '{ scenarios { nodes { id } } }';
    const [before] = [await ask(saved)];
    await post(
      listening().address,
      `mutation { saveScenario(input: { title: "Half", scenario: { adoption: [{ technology: "cpo", domain: SCALE_OUT,
        curve: { constant: 0.5 } }] } }) { scenario { id } } }`,
    );
    const after = await ask(saved);
    expect(after.answer.data.scenarios.nodes.length).toBe(before.answer.data.scenarios.nodes.length + 1);
  });

  it('answers 304 to who has the answer, until the graph changes', async () => {
    const first = await get(PAGE);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/".{43}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const { answer, statements } = await statementsOf(() => get(PAGE, { 'if-none-match': `"other", ${etag}` }));
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('content-length')).toBeNull();
    expect(answer.headers.get('etag')).toBe(etag);
    expect(statements).toEqual(['graph-version']);
    expect((await get(PAGE, { 'if-none-match': '"other"' })).status).toBe(200);
    const head = await get(PAGE, { 'if-none-match': etag }, 'HEAD');
    expect([head.status, head.headers.get('etag'), head.headers.get('content-length')]).toEqual([304, etag, null]);

    // What is told to them is not the answer: the next one, who has it not, gets it whole.
    expect(await (await get(PAGE)).json()).toMatchObject({ data: { firms: expect.anything() } });
    const unseen = '{ firms(first: 3) { nodes { slug } } }';
    expect((await get(unseen, { 'if-none-match': '*' })).status).toBe(304);
    expect(await (await get(unseen)).json()).toMatchObject({ data: { firms: { nodes: { length: 3 } } } });

    const named = '{ firm(slug: "nvidia") { name } }';
    const before = (await ask(named)).answer.data.firm.name;
    await listening().store.write((transaction) => transaction.run(CHANGE));
    expect((await ask(named)).answer.data.firm.name).toBe(`${before} II`);
    const changed = await get(PAGE, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('tells the schemas of two doors apart', async () => {
    const schema = '{ __schema { mutationType { name } } }';
    const mutationsAt = async (door: string) => {
      const headers = { 'content-type': 'application/json' };
      const sent = { method: 'POST', headers, body: JSON.stringify({ query: schema }) };
      const answer = await fetch(`${listening().address}${door}`, sent);
      return ((await answer.json()) as { data: { __schema: { mutationType: unknown } } }).data.__schema.mutationType;
    };
    expect(await mutationsAt('/graphql')).toEqual({ name: 'Mutation' });
    expect(await mutationsAt('/federation')).toBeNull();
    expect(await mutationsAt('/graphql')).toEqual({ name: 'Mutation' });
  });

  it('varies by who asks, and from where', async () => {
    const vary = (await get(PAGE)).headers.get('vary')?.split(/, ?/) ?? [];
    expect(vary).toEqual(expect.arrayContaining(['accept', 'authorization', 'origin']));
  });

  it('says that the database is away as ever, and goes on when it is back', async () => {
    await ask(PAGE);
    state.isAway = true;
    const { answer } = await ask(PAGE);
    state.isAway = false;
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    expect((await ask(PAGE)).statements).toEqual(['graph-version']);
  });

  it('gives no tag to what does not last', async () => {
    expect((await get('{ scenarios { nodes { id } } }')).headers.get('etag')).toBeNull();
    expect((await get('{ firms(first: 101) { nodes { slug } } }')).headers.get('etag')).toBeNull();
    expect((await get('{ nothing }')).headers.get('etag')).toBeNull();
  });
});

describeSeededOnEmbedded('a kept answer', (open) => {
  // A bucket that fills so slowly that what is spent shows.
  const listening = listeningServer(open, {
    bounds: { costPerMinute: 6_000 },
    more: { responseCache: { maxBytes: 1_000_000 } },
  });
  const left = async () => {
    const { body } = await post(listening().address, '{ rateLimit { remaining } }');
    return Number(body.data.rateLimit.remaining);
  };

  it('is paid for like any other; what is left is told anew each time', async () => {
    const first = await post(listening().address, PAGE);
    const before = await left();
    const again = await post(listening().address, PAGE);
    expect(again.body).toEqual(first.body);
    expect(await left()).toBeLessThan(before);
  });

  it('is not given for a graph that was restored and came to the same version by another edit', async () => {
    const { address, store } = listening();
    const rename = (name: string) => correctThing(store, EDIT_KINDS.firm, 'nvidia', { name }, REQUEST);
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${address}/graphql?query=${encodeURIComponent(NAMED)}`, {
        headers: { 'apollo-require-preflight': 'yes', ...headers },
      });
    const [before = {}] = await store.read(STATE);
    await rename('Borealis');
    const first = await get();
    const { data: then } = (await first.json()) as GraphqlAnswer['body'];
    expect(then.profitRedistribution.firms).toContainEqual({ name: 'Borealis' });
    await store.write((transaction) => transaction.run(RESTORE, before));
    await rename('Quetzal');
    const second = await get({ 'if-none-match': first.headers.get('etag') ?? '' });
    expect(second.status).toBe(200);
    const { data } = (await second.json()) as GraphqlAnswer['body'];
    expect(data.graphVersion).toBe(then.graphVersion);
    expect(data.search.nodes).toEqual([{ node: { name: 'Quetzal' } }]);
    expect(data.profitRedistribution.firms).toContainEqual({ name: 'Quetzal' });
  });

  it('is counted among the lookups that the metrics tell', async () => {
    const hits = async () => {
      const text = await (await fetch(`${listening().address}/metrics`)).text();
      return Number(/cache_lookups_total\{cache="responses",result="hit"\} (\d+)/.exec(text)?.[1]);
    };
    await post(listening().address, PAGE);
    const before = await hits();
    await post(listening().address, PAGE);
    expect(await hits()).toBe(before + 1);
  });
});

describeOnEmbedded('an operation that the document has not', (open) => {
  const bounds = { cost: 6, costPerMinute: 6 };
  const listening = listeningServer(open, { bounds, more: { responseCache: { maxBytes: 1_000_000 } } });

  it('is refused and paid for where answers are kept too', async () => {
    const asked = [
      { query: '{ graphVersion }', operationName: 'C' },
      { query: '{ graphVersion }', operationName: '' },
      { query: 'query A { graphVersion } query B { graphVersion }' },
    ];
    const left: number[] = [];
    for (const door of [byPost('/graphql'), byPost('/federation')])
      for (const body of asked) {
        const answer = await door.send(listening().address, body);
        const code = answer.body.errors?.[0]?.extensions.code;
        expect([door.name, body, answer.status, code]).toEqual([door.name, body, 400, 'OPERATION_RESOLUTION_FAILURE']);
        left.push(Number(/r=(\d+)/.exec(answer.headers.get('ratelimit') ?? '')?.[1]));
      }
    // A unit comes back in ten seconds.
    expect(left.at(-1)).toBeLessThan(bounds.cost - 3);
  });
});

describe('the release', () => {
  it('is the one of the package', async () => {
    const { RELEASE } = await import('../../../src/domain/release.ts');
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(RELEASE).toBe(version);
  });
});
