import { expect, it } from 'vitest';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { byPost, DOORS } from './asking.ts';

const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');
const FIRM = 'firm(slug: "lumentum")';
const NAMES = ['id', 'slug', 'name', 'country', 'ticker', 'note', 'lei'];
const nameAt = (index: number) => NAMES[index % NAMES.length] ?? '';

/** Within every other bound; what takes a quadratic time to validate, and where most of it is. */
const CROWDED: readonly (readonly [string, string, RegExp])[] = [
  [
    'a field asked for again and again',
    `{ node(id: "x") { ... on Claim { ${times(1_200, () => 'sources { id }')} } } }`,
    /`node.sources` alone is there \d+ times/,
  ],
  ['a field without any below', `{ ${FIRM} { ${times(4_000, () => 'name')} } }`, /`firm.name` alone/],
  [
    'fields that meet only where those above are merged',
    `{ ${FIRM} { ${times(40, () => `parent { ${times(20, () => 'parent { id }')} }`)} } }`,
    /`firm.parent.parent` alone/,
  ],
  [
    'fields of inline fragments',
    `{ ${FIRM} { ${times(250, () => '... on Firm { id ... { name } }')} } }`,
    /`firm.(id|name)` alone/,
  ],
  [
    'fields of fragments',
    `{ ${FIRM} { ${times(60, (i) => `...F${i}`)} } } ${times(60, (i) => `fragment F${i} on Firm { ${times(7, (j) => `${nameAt(j)} parent { ${nameAt(j)} }`)} }`)}`,
    /`firm.parent` alone/,
  ],
  [
    'many fragments beside one another',
    `{ ${FIRM} { ${times(500, (i) => `...F${i}`)} } } ${times(500, (i) => `fragment F${i} on Firm { ${nameAt(i)} }`)}`,
    /`firm` alone has \d+ fragments/,
  ],
  [
    'many fragments, each in the one before',
    `{ ${FIRM} { ...F0 } } ${times(500, (i) => `fragment F${i} on Firm { ${nameAt(i)} ...F${i + 1} }`)} fragment F500 on Firm { id }`,
    /`firm` alone has \d+ fragments/,
  ],
  [
    'fragments that nobody spreads',
    `{ graphVersion } fragment F on Firm { ${times(600, () => 'parent { id }')} }`,
    /`parent` alone/,
  ],
  [
    'an operation that does not run',
    `query A { graphVersion } query B { ${FIRM} { ${times(600, () => 'parent { id }')} } }`,
    /`firm.parent` alone/,
  ],
];

/** As clients put documents together from the fragments of their parts. */
const USUAL: readonly (readonly [string, string])[] = [
  [
    'sixty fragments that ask for the same, with __typename everywhere',
    `{ ${FIRM} { __typename ${times(60, (i) => `...F${i}`)} } } ${times(60, (i) => `fragment F${i} on Firm { __typename id name ${nameAt(i)} }`)}`,
  ],
  [
    'a fragment spread in many places',
    `{ ${FIRM} { ${times(30, (i) => `a${i}: parent { ...F }`)} } } fragment F on Firm { __typename id slug name parent { __typename ...G } } fragment G on Firm { __typename id slug country ticker }`,
  ],
  [
    'parts that each ask for the way down to what they show',
    `{ ${times(40, (i) => `${FIRM} { id parent { id ${nameAt(i)} } }`)} }`,
  ],
];

describeOnEmbedded('a document whose fields crowd', (open) => {
  const listening = listeningServer(open);

  // An address holds 16 KB, fewer than such a document has.
  for (const door of DOORS.filter(({ name }) => name.startsWith('POST')))
    it.each(CROWDED)(`is refused by ${door.name}: %s`, async (_, query, where) => {
      const { status, body } = await door.send(listening().address, { query, operationName: 'A' });
      const [error] = body.errors ?? [];
      expect({ status, data: body.data }).toEqual({ status: 400, data: undefined });
      expect(error?.extensions).toMatchObject({ code: 'COST_LIMIT', bound: 'comparisons', limit: 20_000 });
      expect(error?.message).toMatch(where);
    });

  it.each(USUAL)('is told from one that has many: %s', async (_, query) => {
    expect(await byPost('/graphql').send(listening().address, { query })).toMatchObject({ status: 200, body: {} });
  });

  it('is refused as invalid where fragments spread one another below fields, not counted for ever', async () => {
    const query = `{ ${FIRM} { ...A } } fragment A on Firm { parent { ...B } } fragment B on Firm { parent { ...A name } }`;
    const { body } = await byPost('/graphql').send(listening().address, { query });
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
