import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { serveFederation } from '../../../src/access/federation/serve-federation.ts';
import { createHttpServer, type Door } from '../../../src/api/server/create-http-server.ts';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { listeningServer, post } from '../../support/http.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';

/** What a fund would keep beside the graph: its positions in firms that it knows by their slugs. */
const POSITIONS = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
type Query { positions(first: Int): PositionConnection! }
type PositionConnection { nodes: [Firm!]! pageInfo: PageInfo! }
type Firm @key(fields: "slug") { slug: ID! weight: Float }
type Claim @key(fields: "key") { key: String! reviewedBy: String }
type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
`;

const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename ... on Firm { name suppliers(first: 1) { totalCount } } ... on Claim { statement } ... on FiscalYear { label } } }`;

describeSeededOnEmbedded('the subgraph', (open) => {
  const listening = listeningServer(open);
  const ask = async (query: string, variables = {}) => {
    const response = await fetch(`${listening().address}/federation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and fails where the shape is another.
    return (await response.json()) as { data?: any; errors?: { message: string }[] };
  };

  it('is made anew by the next request where it could not be made, and is no reason not to close', async () => {
    const failingAtFirst = (failures: number): Door => {
      let starts = 0;
      const serverWillStart = async () => {
        starts += 1;
        if (starts <= failures) throw new Error('no room');
      };
      return (server, api) => {
        const plugins = [...(api.apolloOptions.plugins ?? []), { serverWillStart }];
        serveFederation(server, { ...api, apolloOptions: { ...api.apolloOptions, plugins } });
      };
    };
    const statuses = [];
    for (const failures of [1, 2]) {
      const logger = pino({ level: 'silent' });
      const doors = [failingAtFirst(failures)];
      const server = await createHttpServer({ store: await open(), logger, requestTimeoutMs: 20_000, doors });
      for (let request = 0; request < 2; request += 1) {
        const asked = { method: 'POST', url: '/federation', payload: { query: '{ __typename }' } } as const;
        statuses.push((await server.inject(asked)).statusCode);
      }
      await server.close();
    }
    expect(statuses).toEqual([500, 200, 500, 500]);
  });

  it('composes with another one that knows firms and claims too', async () => {
    const { data } = await ask('{ _service { sdl } }');
    const { errors, supergraphSdl } = composeServices([
      { name: 'value-chain', url: `${listening().address}/federation`, typeDefs: parse(data._service.sdl) },
      { name: 'positions', url: 'http://positions.example', typeDefs: parse(POSITIONS) },
    ]);
    expect(errors).toBeUndefined();
    const firm = /type Firm[^{]*\{/.exec(supergraphSdl ?? '')?.[0];
    expect(firm).toContain('@join__type(graph: VALUE_CHAIN, key: "slug")');
    expect(firm).toContain('@join__type(graph: POSITIONS, key: "slug")');
    expect(supergraphSdl).not.toMatch(/type (Mutation|Subscription)/);
  });

  it('finds things by slug, key and global id, in the order asked; null where there is none', async () => {
    const { data } = await ask(ENTITIES, {
      of: [
        { __typename: 'Firm', slug: 'lumentum' },
        { __typename: 'Firm', slug: 'nobody' },
        { __typename: 'Firm', id: toGlobalId('Firm', 'nvidia') },
        { __typename: 'FiscalYear', id: toGlobalId('FiscalYear', 'nvidia/FY2025') },
        { __typename: 'Firm', id: toGlobalId('Stage', 'laser') },
      ],
    });
    expect(data._entities).toEqual([
      { __typename: 'Firm', name: 'Lumentum Holdings Inc.', suppliers: { totalCount: expect.any(Number) } },
      null,
      { __typename: 'Firm', name: 'NVIDIA Corporation', suppliers: { totalCount: expect.any(Number) } },
      { __typename: 'FiscalYear', label: 'FY2025' },
      null,
    ]);
  });

  it.each([
    ['a type that is not there', { __typename: 'Nope', id: 'x' }, /"Nope" is no type with a key.*Firm.*"slug"/],
    ['a type without a key', { __typename: 'PageInfo' }, /"PageInfo" is no type with a key/],
    ['no type', {}, /no `__typename`.*Firm/],
    ['no key', { __typename: 'Firm' }, /Firm has no key: give its `id` or `slug` as text/],
    ['a key that is no text', { __typename: 'FiscalYear', id: 5 }, /FiscalYear has no key: give its `id` as text/],
    ['no object', 'x', /an object with a type and a key, such as/],
    ['a list', [], /an object with a type and a key, such as/],
  ])('says what is wrong with a representation: %s', async (_, one, words) => {
    const { errors } = await ask(ENTITIES, { of: [{ __typename: 'Firm', slug: 'lumentum' }, one] });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(words),
        extensions: { code: 'BAD_USER_INPUT', argument: 'representations[1]' },
      },
    ]);
  });

  it('answers the queries of the public schema', async () => {
    const query = '{ firms(first: 1) { totalCount } profitRedistribution { pool(year: 2030) { changeUsd } } }';
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data.profitRedistribution.pool.changeUsd).toBeCloseTo(2840584910.58, 1);
    const both = 'adoption: [{ domain: SCALE_OUT, technology: "cpo", curve: { points: [], table: [] } }]';
    const refused = await ask(`{ profitRedistribution(scenario: { ${both} }) { scenarioId } }`);
    expect(refused.errors?.[0]?.message).toMatch(/exactly one/i);
  });

  it('executes no mutation that /graphql would', async () => {
    const mutation = 'mutation { saveScenario(input: { title: "x", scenario: { discountRate: 0.07 } }) { created } }';
    const kept = async () => (await ask('{ scenarios { totalCount } }')).data.scenarios.totalCount;
    const before = await kept();
    const { data, errors } = await ask(mutation);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: expect.stringContaining('to /graphql;') }]);
    expect(await kept()).toBe(before);
    expect((await post(listening().address, mutation)).body.data).toEqual({ saveScenario: { created: true } });
    expect(await kept()).toBe(before + 1);
  });
});

describe('the public schema', () => {
  it('says nothing of federation', async () => {
    const { loadSchema } = await import('../../../src/api/server/load-schema.ts');
    expect(loadSchema()).not.toMatch(/@key|_entities/);
  });
});
