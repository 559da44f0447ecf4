import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { beforeAll, expect, it } from 'vitest';
import { createApi } from '../../../src/api/server/create-api.ts';
import { NO_BOUNDS } from '../../../src/domain/bounds.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { type Execute, executing } from '../../support/execute.ts';
import { listeningServer, post } from '../../support/http.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';
import { byPost, DOORS, type Sent } from '../limits/asking.ts';

const LIMIT = 2_000;
const DEAR = '{ firms(first: 100) { nodes { suppliers(first: 100) { nodes { firm { name } } } } } }';
const codeOf = ({ status, body }: Pick<Sent, 'status' | 'body'>) => ({
  status,
  code: body.errors?.[0]?.extensions.code,
});
const REFUSED = { status: 400, code: 'COST_LIMIT' };
const VALIDATE = { 'graphql-cost': 'validate' };

describeSeededOnEmbedded('the cost in an answer', (open) => {
  const listening = listeningServer(open);

  it('is what was asked for, what came, and what is allowed', async () => {
    const { body } = await post(
      listening().address,
      '{ firms(first: 4) { totalCount nodes { name parent { name } } } }',
    );
    // Two fields, a connection, four firms with a call each, the count; a parent each where there is one.
    const parents = body.data.firms.nodes.filter(({ parent }: { parent: unknown }) => parent !== null).length;
    expect(body.extensions?.cost).toEqual({
      requested: 2 + 1 + 5 + 4 + 4 + 4,
      actual: 2 + 1 + 5 + 4 + 4 + parents,
      limit: 200_000,
    });
  });

  it('counts lists at the length that they have', async () => {
    const { body } = await post(listening().address, '{ stages { inputs { stage: seller { name } } } }');
    const inputs = body.data.stages.flatMap(({ inputs: of }: { inputs: unknown[] }) => of).length;
    const stages = body.data.stages.length;
    expect(body.extensions?.cost).toMatchObject({
      actual: 1 + stages * 2 + inputs * 3,
      requested: 1 + 25 * (2 + 16 * 3),
    });
  });
});

describeOnEmbedded('an operation that costs too much', (open) => {
  const listening = listeningServer(open, { bounds: { cost: LIMIT } });
  const ask = (query: string, variables = {}, more = {}) =>
    byPost('/graphql').send(listening().address, { query, variables, ...more });

  it('is told what it would cost, what is allowed, and where to save', async () => {
    const { status, body } = await ask(DEAR);
    expect({ status, data: body.data }).toEqual({ status: 400, data: undefined });
    const [error] = body.errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'COST_LIMIT', bound: 'cost', requested: 30_403, limit: LIMIT });
    expect(error?.message).toMatch(/may cost 30403; one may cost 2000.*`firms.nodes.suppliers.nodes(.firm)?`.*`first`/);
    expect(body.extensions?.cost).toEqual({ requested: 30_403, limit: LIMIT });
  });

  it.each([
    [
      'a variable',
      'query ($n: Int) { firms(first: $n) { nodes { claims(first: $n) { nodes { key } } } } }',
      { n: 100 },
      {},
    ],
    [
      'the default of a variable',
      'query ($n: Int = 100) { firms(first: $n) { nodes { claims(first: $n) { nodes { key } } } } }',
      {},
      {},
    ],
    [
      'the usual page in page after page',
      '{ firms { nodes { suppliers { nodes { firm { claims { nodes { key } } } } } } } }',
      {},
      {},
    ],
    [
      'nested fragments',
      '{ ...A } fragment A on Query { firms(first: 100) { ...B } } fragment B on FirmConnection { nodes { ...C } } fragment C on Firm { claims(first: 90) { nodes { key } } }',
      {},
      {},
    ],
    ['edges', '{ firms(first: 100) { edges { node { claims(first: 90) { edges { node { key } } } } } } }', {}, {}],
    [
      'many aliases',
      `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: search(text: "x") { totalCount }`).join(' ')} }`,
      {},
      {},
    ],
    [
      'the last operation of several',
      'query A { graphVersion } query B { firms(first: 100) { nodes { claims(first: 90) { nodes { key } } } } }',
      {},
      { operationName: 'B' },
    ],
    [
      '@include',
      'query ($all: Boolean!) { firms(first: 100) { nodes { name claims(first: 90) @include(if: $all) { nodes { key } } } } }',
      { all: true },
      {},
    ],
    [
      'draws',
      '{ profitRedistribution(scenario: { uncertainty: { draws: 5000 } }) { pool(year: 2030) { interval { p50 } } } }',
      {},
      {},
    ],
    [
      'draws in a variable',
      'query ($s: ScenarioInput) { profitRedistribution(scenario: $s) { pool(year: 2030) { changeUsd } } }',
      { s: { uncertainty: { draws: 5000 } } },
      {},
    ],
    [
      'draws in a part that is a variable',
      'query ($d: Int!) { profitRedistribution(scenario: { uncertainty: { draws: $d } }) { pool(year: 2030) { changeUsd } } }',
      { d: 5000 },
      {},
    ],
    [
      'rows for Sobol indices, as many as usual',
      '{ profitRedistribution { sobolIndices(of: { poolChangeUsd: 2030 }, base: null) { total } } }',
      {},
      {},
    ],
    [
      'months of a disruption',
      '{ disruption(of: { firms: ["lumentum"] }, from: "2027-01-01", months: 60) { missedUsd } }',
      {},
      {},
    ],
    [
      'names in the lists of a filter',
      'query ($names: [String!]) { claims(where: { metrics: $names, refs: $names }) { totalCount } }',
      { names: Array.from({ length: LIMIT / 2 }, (_, at) => `${at}`) },
      {},
    ],
    [
      'publishers of a scenario',
      'query ($names: [ID!]) { profitRedistribution(scenario: { publishers: $names }) { years } }',
      { names: Array.from({ length: LIMIT }, (_, at) => `${at}`) },
      {},
    ],
    [
      'tables',
      'mutation ($t: [TableInput!]!) { bulkAdd(tables: $t) { changed } }',
      { t: [1, 2, 3].map((i) => ({ name: `${i}.csv`, csv: '' })) },
      {},
    ],
  ])('is refused however it is written: %s', async (_, query, variables, more) => {
    for (const again of [1, 2]) expect([again, codeOf(await ask(query, variables, more))]).toEqual([again, REFUSED]);
  });

  const adviceOn = async (query: string, variables: object) => (await ask(query, variables)).body.errors?.[0]?.message;

  it('is told which lists to shorten', async () => {
    const names = Array.from({ length: LIMIT }, (_, at) => `${at}`);
    const query = 'query ($names: [String!]) { claims(where: { metrics: $names }) { totalCount } }';
    expect(await adviceOn(query, { names })).toMatch(
      /one may cost 2000. Most of it is `claims` with .*Give `claims` shorter lists/,
    );
  });

  it('is told of the argument that adds most', async () => {
    const query =
      'query ($h: [HoldingInput!]!, $s: ScenarioInput) { portfolioImpact(holdings: $h, scenario: $s, year: 2030) { year } }';
    const h = Array.from({ length: LIMIT }, () => ({ slug: 'lumentum', weight: 1 }));
    const s = { uncertainty: { draws: 1.9 * LIMIT } };
    expect(await adviceOn(query, { h })).toMatch(/Give `portfolioImpact` shorter lists/);
    expect(await adviceOn(query, { h, s })).toMatch(/Give `portfolioImpact` shorter lists/);
    expect(await adviceOn(query, { h: h.slice(0, 9), s })).toMatch(/Ask for fewer draws/);
    const compared =
      'query ($s: ScenarioInput) { compareScenarios(a: { cases: { scenario: $s } }, b: { id: "default" }, year: 2030) { year } }';
    expect(await adviceOn(compared, { s: { uncertainty: { draws: 4 * LIMIT } } })).toMatch(/Ask for fewer draws/);
  });

  it('is seen though its document was cheap before', async () => {
    const query = 'query ($n: Int!) { firms(first: $n) { nodes { claims(first: $n) { nodes { key } } } } }';
    expect(await ask(query, { n: 3 })).toMatchObject({ status: 200 });
    expect(codeOf(await ask(query, { n: 100 }))).toEqual(REFUSED);
    expect(await ask(query, { n: 3 })).toMatchObject({ status: 200 });
  });

  it.each(DOORS)('is refused by $name', async (door) => {
    const query = door.name.includes('stream')
      ? 'subscription { redistributionProgress(scenario: { uncertainty: { draws: 5000 } }) { done } }'
      : DEAR;
    expect(codeOf(await door.send(listening().address, { query }))).toEqual(REFUSED);
  });

  it('is refused to a router that asks for many things at once', async () => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Firm { claims(first: 100) { nodes { key } } } } }';
    const of = Array.from({ length: 30 }, () => ({ __typename: 'Firm', id: toGlobalId('Firm', 'nvidia') }));
    const send = (count: number) =>
      byPost('/federation').send(listening().address, { query, variables: { of: of.slice(0, count) } });
    expect([await send(2), await send(30)].map(codeOf)).toEqual([{ status: 200, code: undefined }, REFUSED]);
  });

  it('is refused to a tool of a language model, in words that it reads', async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StreamableHTTPClientTransport(new URL(`${listening().address}/mcp`)) as Parameters<typeof client.connect>[0],
    );
    const scenario = { uncertainty: { draws: 100_000 } };
    const call = (name: string, input: object) => client.callTool({ name, arguments: { first: 1, ...input } });
    expect(await call('search_graph', { text: 'laser' })).not.toMatchObject({ isError: true });
    expect(await call('redistribute_profit', { year: 2030, scenario })).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('one may cost 2000') }],
    });
    await client.close();
  });

  it('changes nothing', async () => {
    const save = `mutation { ${Array.from({ length: 14 }, (_, i) => `a${i}: saveScenario(input: { title: "x${i}", scenario: { discountRate: 0.0${i + 1} } }) { created }`).join(' ')} }`;
    const saved = () =>
      ask('{ scenarios(first: 100) { totalCount } }').then(({ body }) => body.data.scenarios.totalCount);
    const before = await saved();
    expect(codeOf(await ask(save))).toEqual(REFUSED);
    expect(await saved()).toBe(before);
  });
});

describeSeededOnEmbedded('an operation of which only the cost is asked', (open) => {
  const listening = listeningServer(open, { bounds: { cost: LIMIT } });
  const told = { requested: 30_403, limit: LIMIT };

  it('is told it, though it is too dear, and has no data', async () => {
    const { status, body } = await byPost('/graphql').send(listening().address, { query: DEAR }, VALIDATE);
    expect({ status, body }).toEqual({ status: 200, body: { extensions: { cost: told } } });
  });

  it('is told at every door that takes documents', async () => {
    const subscription = 'subscription { redistributionProgress(scenario: { uncertainty: { draws: 5000 } }) { done } }';
    for (const door of DOORS) {
      const isStream = door.name.includes('stream');
      const { status, body } = await door.send(
        listening().address,
        { query: isStream ? subscription : DEAR },
        VALIDATE,
      );
      expect({ status, body }).toEqual({
        status: 200,
        body: { extensions: { cost: isStream ? { requested: 2_654, limit: LIMIT } : told } },
      });
    }
  });

  it('changes nothing, and is still refused where it is invalid', async () => {
    const save = 'mutation { saveScenario(input: { title: "x", scenario: { discountRate: 0.07 } }) { created } }';
    const { body } = await byPost('/graphql').send(listening().address, { query: save }, VALIDATE);
    expect(body).toEqual({ extensions: { cost: { requested: expect.any(Number), limit: LIMIT } } });
    const { body: again } = await post(listening().address, save);
    expect(again.data.saveScenario.created).toBe(true);
    const invalid = await byPost('/graphql').send(listening().address, { query: '{ firm { nothing } }' }, VALIDATE);
    expect(codeOf(invalid)).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describeOnEmbedded('the database of what is refused', (open) => {
  let execute: Execute;
  beforeAll(async () => {
    execute = executing(
      createApi({
        store: await open(),
        requestTimeoutMs: 20_000,
        reportInternal: () => undefined,
        bounds: { ...NO_BOUNDS, cost: LIMIT },
      }),
    );
  });

  it('is asked nothing', async () => {
    expect((await execute(DEAR)).statements).toEqual([]);
    expect((await execute('{ firms(first: 1) { nodes { name } } }')).statements).not.toEqual([]);
  });
});
