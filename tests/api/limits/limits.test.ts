import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { send } from '../../support/send.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { byPost, DOORS } from './asking.ts';

const BOUNDS = { depth: 6, aliases: 4, rootFields: 3, directives: 5, tokens: 250, variableBytes: 400 };
type Bound = keyof typeof BOUNDS;

const nested = (levels: number, of = 'parent', leaf = 'name'): string =>
  levels === 0 ? leaf : `${of} { ${nested(levels - 1, of, leaf)} }`;
const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');
const nestedFlat = (before: string, levels: number, after: string, leaf = '') =>
  `${before.repeat(levels)}${leaf}${after.repeat(levels)}`;
const FIRM = 'firm(slug: "lumentum")';

/** Each is too large in one respect, and hides it. */
const TOO_LARGE: readonly (readonly [string, Bound, Readonly<Record<string, unknown>>])[] = [
  ['deep fields', 'depth', { query: `{ ${FIRM} { ${nested(6)} } }` }],
  [
    'depth in fragments',
    'depth',
    {
      query: `{ ...A } fragment A on Query { ${FIRM} { parent { ...B } } } fragment B on Firm { parent { parent { ...C } } } fragment C on Firm { parent { parent { name } } }`,
    },
  ],
  [
    'depth in inline fragments',
    'depth',
    { query: `{ ${FIRM} { ... on Firm { ${nested(3)} parent { ... { ${nested(5)} } } } } }` },
  ],
  [
    'depth under @include(if: false)',
    'depth',
    { query: `{ ${FIRM} { parent @include(if: false) { ${nested(6)} } } }` },
  ],
  [
    'depth under a variable',
    'depth',
    { query: `query ($w: Boolean!) { ${FIRM} { parent @include(if: $w) { ${nested(6)} } } }`, variables: { w: false } },
  ],
  [
    'depth in an operation that does not run',
    'depth',
    { query: `query A { graphVersion } query B { ${FIRM} { ${nested(6)} } }`, operationName: 'A' },
  ],
  ['depth in the description of the schema', 'depth', { query: `{ __schema { types { ${nested(6, 'ofType')} } } }` }],
  ['aliases', 'aliases', { query: `{ ${FIRM} { ${times(5, (i) => `a${i}: name`)} } }` }],
  [
    'aliases in a fragment that is spread again',
    'aliases',
    {
      query: `{ ${FIRM} { parent { ...F } ultimateParent { ...F } } } fragment F on Firm { a: name b: slug c: country }`,
    },
  ],
  [
    'aliases in an operation that does not run',
    'aliases',
    { query: `query A { graphVersion } query B { ${FIRM} { ${times(5, (i) => `a${i}: name`)} } }`, operationName: 'A' },
  ],
  [
    'root fields',
    'rootFields',
    { query: '{ graphVersion scenariosCanBeSaved stages { name } technologies { name } }' },
  ],
  [
    'root fields of fragments',
    'rootFields',
    {
      query:
        '{ ...A ...B } fragment A on Query { graphVersion stages { name } } fragment B on Query { scenariosCanBeSaved ... { technologies { name } } }',
    },
  ],
  ['a root field that is repeated', 'rootFields', { query: `{ ${times(4, () => 'graphVersion')} }` }],
  [
    'directives',
    'directives',
    {
      query: `{ ${FIRM} { ${times(6, (i) => `${['name', 'slug', 'country', 'ticker', 'note', 'lei'][i]} @skip(if: false)`)} } }`,
    },
  ],
  [
    'directives of fragments',
    'directives',
    {
      query: `{ ${FIRM} { ...F parent { ...F @skip(if: false) } } } fragment F on Firm { name @skip(if: false) slug @skip(if: false) country @include(if: true) }`,
    },
  ],
  ['tokens', 'tokens', { query: `{ ${FIRM} { ${times(260, () => 'name')} } }` }],
  [
    'tokens of fragments that nobody spreads',
    'tokens',
    { query: `{ graphVersion } fragment F on Firm { ${times(260, () => 'name')} }` },
  ],
  [
    'variables',
    'variableBytes',
    { query: 'query ($slug: ID!) { firm(slug: $slug) { name } }', variables: { slug: 'x'.repeat(400) } },
  ],
  [
    'variables that no operation names',
    'variableBytes',
    { query: '{ graphVersion }', variables: { more: Array.from({ length: 200 }, () => 1) } },
  ],
];

describeOnEmbedded('a document that is too large', (open) => {
  const listening = listeningServer(open, { bounds: BOUNDS });

  for (const door of DOORS) {
    it.each(TOO_LARGE)(`is refused by ${door.name}: %s`, async (_, bound, body) => {
      const { status, body: answer } = await door.send(listening().address, body);
      const [error] = answer.errors ?? [];
      expect({ status, data: answer.data }).toEqual({ status: 400, data: undefined });
      expect(error?.extensions).toMatchObject({ code: 'COST_LIMIT', bound, limit: BOUNDS[bound] });
      expect(error?.message).toContain(String(BOUNDS[bound]));
    });
  }

  it.each([
    ['depth', `{ ${FIRM} { ${nested(4)} } }`],
    ['aliases', `{ ${FIRM} { ${times(4, (i) => `a${i}: name`)} } }`],
    ['root fields', '{ graphVersion scenariosCanBeSaved stages { name } }'],
    [
      'directives',
      `{ ${FIRM} { ${times(5, (i) => `${['name', 'slug', 'country', 'ticker', 'note'][i]} @skip(if: false)`)} } }`,
    ],
  ])('is answered at the bound itself, and again: %s', async (_, query) => {
    for (const status of [200, 200])
      expect(await byPost('/graphql').send(listening().address, { query })).toMatchObject({ status });
  });

  it('is refused as invalid, not forever measured, where fragments spread one another', async () => {
    const query = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A graphVersion }';
    const { status, body } = await byPost('/graphql').send(listening().address, { query });
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('is told in what it is too large though fragments multiply it beyond counting', async () => {
    const levels = times(12, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const { body } = await byPost('/graphql').send(listening().address, {
      query: `{ ...F0 } ${levels} fragment F12 on Query { graphVersion }`,
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({ bound: 'rootFields', requested: 2 ** 12 });
  });

  it('is one operation: a list of them is refused with what to do', async () => {
    for (const path of ['/graphql', '/graphql/stream', '/federation']) {
      const response = await fetch(`${listening().address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query: '{ graphVersion }' }, { query: '{ graphVersion }' }]),
      });
      expect({ status: response.status, text: await response.text() }).toMatchObject({
        status: 400,
        text: expect.stringContaining('send each in a request of its own'),
      });
    }
  });

  it.each([
    ['behind a broken escape', '%23%FF%0A', '', 'COST_LIMIT'],
    ['before what no address has', '', '#%0A%22', 'GRAPHQL_PARSE_FAILED'],
    ['before a second question mark', '', '?%22', 'GRAPHQL_PARSE_FAILED'],
  ])('is not executed where an address hides it %s', async (_, before, after, code) => {
    const aliases = (field: string) => times(5, (i) => `a${i}: ${field}`);
    for (const [path, accept, document] of [
      ['/graphql', '*/*', `{ ${FIRM} { ${aliases('name')} } }`],
      ['/graphql/stream', 'text/event-stream', `subscription { redistributionProgress { ${aliases('done')} } }`],
    ] as const) {
      const target = `${path}?query=${before}${encodeURIComponent(document)}${after}`;
      const headers = { 'apollo-require-preflight': '1', accept };
      const { status, text } = await send(listening().address, target, { headers });
      expect([path, status, text]).toEqual([path, 400, expect.stringContaining(code)]);
    }
  });

  it('is refused where it comes twice, of which each server would take another', async () => {
    const large = encodeURIComponent(`{ ${FIRM} { ${times(5, (i) => `a${i}: name`)} } }`);
    for (const [path, accept] of [
      ['/graphql', '*/*'],
      ['/graphql/stream', 'text/event-stream'],
    ]) {
      const target = `${path}?query=${large}&query=${encodeURIComponent('{ graphVersion }')}`;
      const headers = { 'apollo-require-preflight': '1', accept: accept ?? '' };
      const { status, text } = await send(listening().address, target, { headers });
      expect([path, status, text]).toEqual([path, 400, expect.stringContaining('send one')]);
    }
  });

  it.each(DOORS.filter(({ name }) => name.startsWith('POST')))(
    'is refused by $name where its variables are nested beyond reading',
    async (door) => {
      const body = `{"query":"{ graphVersion }","variables":{"deep":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`;
      const [, path = ''] = door.name.split(' ');
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream, application/json' };
      const answer = await send(listening().address, path, { method: 'POST', headers, body });
      expect([answer.status, answer.json().errors[0].extensions]).toEqual([
        400,
        { code: 'COST_LIMIT', bound: 'variableBytes', limit: BOUNDS.variableBytes },
      ]);
    },
  );

  it('is refused by its bytes before anything is read', async () => {
    const { status } = await byPost('/graphql').send(listening().address, {
      query: `{ graphVersion } # ${'x'.repeat(1_100_000)}`,
    });
    expect(status).toBe(413);
  });
});

describeOnEmbedded('a server without bounds', (open) => {
  const none = {
    cost: 0,
    costPerMinute: 0,
    depth: 0,
    aliases: 0,
    rootFields: 0,
    directives: 0,
    tokens: 0,
    variableBytes: 0,
  };
  const listening = listeningServer(open, { bounds: none });

  it.each(TOO_LARGE.filter(([, , { query }]) => !String(query).includes('fragment F on Firm { name name')))(
    'answers %s',
    async (_, __, body) => {
      const { status, headers } = await byPost('/graphql').send(listening().address, body);
      expect({ status, rate: headers.get('ratelimit') }).toEqual({ status: 200, rate: null });
    },
  );
});

describeOnEmbedded('a document nested beyond reading', (open) => {
  const listening = listeningServer(open, { bounds: { depth: 0, tokens: 0 } });

  const parents = (levels: number) => `{ ${FIRM} { ${nestedFlat('parent {', levels, '}', 'name')} } }`;
  const inFragments = (levels: number) =>
    `{ ${FIRM} { ...F0 } } ${times(levels, (i) => `fragment F${i} on Firm { parent { ...F${i + 1} } }`)} fragment F${levels} on Firm { name }`;

  it.each([
    ...[249, 1_000, 2_000, 50_000].map((levels) => [`${levels} fields`, parents(levels)]),
    ...[249, 3_000].map((levels) => [`${levels} fields, each in a fragment`, inFragments(levels)]),
    ...[250, 5_000].flatMap((levels) => [
      [`${levels} lists`, `{ firms(where: ${nestedFlat('[', levels, ']')}) { totalCount } }`],
      [`${levels} objects`, `{ firms(where: ${nestedFlat('{ a: ', levels, '}', '1')}) { totalCount } }`],
    ]),
  ])('is refused though nothing bounds it: %s', async (_, query) => {
    for (const path of ['/graphql', '/federation']) {
      const { status, body } = await byPost(path).send(listening().address, { query });
      const { code, bound, limit } = body.errors?.[0]?.extensions ?? {};
      expect({ path, status, code, bound, limit }).toEqual({
        path,
        status: 400,
        code: 'COST_LIMIT',
        bound: 'depth',
        limit: 250,
      });
    }
  });

  it.each([
    ['fields', parents(248)],
    ['fields, each in a fragment', inFragments(248)],
    ['brackets in a text', `{ firm(slug: "${'{['.repeat(400)}") { name } }`],
    ['sets beside one another', `{ ${FIRM} { ${times(400, () => 'parent { name }')} } }`],
  ])('is answered up to 250 levels: %s', async (_, query) => {
    const { status, body } = await byPost('/graphql').send(listening().address, { query });
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});

describeOnEmbedded('a server that allows more levels than can be read', (open) => {
  const listening = listeningServer(open, { bounds: { depth: 1_000, tokens: 0 } });

  it('says how many it reads', async () => {
    const query = `{ ${FIRM} { ...F0 } } ${times(300, (i) => `fragment F${i} on Firm { parent { ...F${i + 1} } }`)} fragment F300 on Firm { name }`;
    const { body } = await byPost('/graphql').send(listening().address, { query });
    expect(body.errors?.[0]).toMatchObject({ extensions: { bound: 'depth', limit: 250, requested: 302 } });
  });
});

describeOnEmbedded('the doors of the tests', (open) => {
  const found = new Set<string>();
  // Fastify tells of each server that is made, before it has a route.
  const watch = (message: unknown) =>
    (message as { readonly fastify: FastifyInstance }).fastify.addHook('onRoute', ({ config, method, url }) => {
      if (config?.takesDocument === true) for (const one of [method].flat()) found.add(`${one} ${url}`);
    });
  beforeAll(() => subscribe('fastify.initialization', watch));
  const listening = listeningServer(open);
  afterAll(() => unsubscribe('fastify.initialization', watch));

  it('are every address that takes a document, by every method but HEAD, which is a GET', () => {
    expect(listening().address).toMatch(/^http/);
    const names = [...found].filter((name) => !name.startsWith('HEAD '));
    expect(names.sort()).toEqual(DOORS.map(({ name }) => name).sort());
  });
});
