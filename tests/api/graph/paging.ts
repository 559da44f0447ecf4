import { describe, expect, it } from 'vitest';
import type { GraphApi } from './ask.ts';

interface FirmRow {
  readonly slug: string;
  readonly nameKey: string;
  readonly revenueUsd?: number | null;
  readonly operatingMargin?: number | null;
  readonly grossMargin?: number | null;
  readonly country?: string | null;
}

const PROPERTY = {
  NAME: 'nameKey',
  REVENUE: 'revenueUsd',
  OPERATING_MARGIN: 'operatingMargin',
  GROSS_MARGIN: 'grossMargin',
  COUNTRY: 'country',
  SLUG: 'slug',
} as const;
type Field = keyof typeof PROPERTY;
type Direction = 'ASC' | 'DESC';

const PAGE = `query ($orderBy: [FirmOrder!], $where: FirmFilter, $first: Int, $after: String, $last: Int, $before: String) {
  firms(orderBy: $orderBy, where: $where, first: $first, after: $after, last: $last, before: $before) {
    nodes { slug }
    edges { cursor node { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function pageForwards(api: GraphApi, orderBy: unknown, size: number): Promise<string[]> {
  const slugs: string[] = [];
  for (let after: string | null = null; ; ) {
    const { firms } = await api.data(PAGE, { orderBy, first: size, after });
    slugs.push(...firms.nodes.map(({ slug }: FirmRow) => slug));
    if (!firms.pageInfo.hasNextPage) return slugs;
    after = firms.pageInfo.endCursor;
  }
}

async function pageBackwards(api: GraphApi, orderBy: unknown, size: number): Promise<string[]> {
  const slugs: string[] = [];
  for (let before: string | null = null; ; ) {
    const { firms } = await api.data(PAGE, { orderBy, last: size, before });
    slugs.unshift(...firms.nodes.map(({ slug }: FirmRow) => slug));
    if (!firms.pageInfo.hasPreviousPage) return slugs;
    before = firms.pageInfo.startCursor;
  }
}

/** The order as the contract words it, without a database: values in the direction asked, the absent last, then slugs. */
async function expectedOrder(api: GraphApi, field: Field, direction: Direction): Promise<string[]> {
  const statement = { name: 'test-firms', cypher: '// test-firms\nMATCH (f:Firm) RETURN f{.*} AS firm' };
  const rows = await api.store().read(statement);
  const firms = rows.map(({ firm }) => firm as unknown as FirmRow); // the projection of a firm
  const property = PROPERTY[field];
  const sign = direction === 'ASC' ? 1 : -1;
  return firms
    .sort((a, b) => compareValues(a[property] ?? null, b[property] ?? null, sign) || (a.slug < b.slug ? -1 : 1))
    .map(({ slug }) => slug);
}

function compareValues(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -sign : sign;
}

export function paging(api: GraphApi): void {
  describe('firms, a page at a time', () => {
    const orders: readonly [Field, Direction][] = [
      ['NAME', 'ASC'],
      ['NAME', 'DESC'],
      ['OPERATING_MARGIN', 'ASC'],
      ['OPERATING_MARGIN', 'DESC'],
      ['REVENUE', 'ASC'],
      ['REVENUE', 'DESC'],
      ['COUNTRY', 'DESC'],
    ];

    it.each(orders)('by %s %s, forwards and backwards: every firm once, in order', async (field, direction) => {
      const expected = await expectedOrder(api, field, direction);
      expect(expected).toHaveLength(281);
      const orderBy = [{ field, direction }];
      expect(await pageForwards(api, orderBy, 37)).toEqual(expected);
      expect(await pageBackwards(api, orderBy, 41)).toEqual(expected);
    });

    it('orders by several fields, each in its own direction', async () => {
      const orderBy = [{ field: 'COUNTRY' }, { field: 'REVENUE', direction: 'DESC' }];
      const forwards = await pageForwards(api, orderBy, 50);
      expect(new Set(forwards).size).toBe(281);
      expect(await pageBackwards(api, orderBy, 50)).toEqual(forwards);
    });

    it('a page between two cursors has what lies strictly between them', async () => {
      const all = (await api.data(PAGE, { first: 10 })).firms;
      const bounds = { after: all.edges[2].cursor, before: all.edges[6].cursor };
      const between = all.nodes.slice(3, 6);
      expect((await api.data(PAGE, { ...bounds, first: 20 })).firms.nodes).toEqual(between);
      expect((await api.data(PAGE, { ...bounds, last: 2 })).firms.nodes).toEqual(between.slice(1));
    });

    it('a page of none says whether more follow', async () => {
      const { firms } = await api.data(PAGE, { first: 0 });
      expect(firms).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } });
    });

    it('counts only when the count is asked for', async () => {
      const plain = await api.ask('{ firms(first: 1) { nodes { slug } } }');
      const counted = await api.ask('{ firms(first: 1, where: { countries: "TW" }) { totalCount nodes { slug } } }');
      expect(plain.statements).toEqual(['firms']);
      expect(counted.statements).toEqual(['firms', 'firms-count']);
      expect(counted.data.firms.totalCount).toBeGreaterThan(10);
    });

    describe('refuses', () => {
      const refusals: readonly [string, Record<string, unknown>, string][] = [
        ['`first` with `last`', { first: 1, last: 1 }, 'last'],
        ['more than 100', { first: 101 }, 'first'],
        ['fewer than none', { last: -1 }, 'last'],
        ['a text that is no cursor', { after: 'bogus' }, 'after'],
        ['a field named twice', { orderBy: [{ field: 'NAME' }, { field: 'NAME', direction: 'DESC' }] }, 'orderBy'],
      ];
      it.each(refusals)('%s', async (_what, variables, argument) => {
        const { errors } = await api.ask(PAGE, variables);
        expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', argument }]);
      });

      it('a cursor of another order or filter', async () => {
        const { firms } = await api.data(PAGE, { first: 1 });
        const after = firms.pageInfo.endCursor;
        const otherOrder = await api.ask(PAGE, { after, orderBy: [{ field: 'REVENUE' }] });
        const otherFilter = await api.ask(PAGE, { after, where: { listed: true } });
        const wrong = [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }];
        expect(otherOrder.errors).toMatchObject(wrong);
        expect(otherFilter.errors).toMatchObject(wrong);
      });
    });

    // Last, because it writes.
    it('stays in place while firms come and go around the cursor', async () => {
      const before = (await api.data(PAGE, { first: 5 })).firms;
      const rest = (await api.data(PAGE, { first: 5, after: before.pageInfo.endCursor })).firms.nodes;
      await write(api, "CREATE (:Firm {slug: 'aaa-first', name: 'AAA', nameKey: 'aaa'})");
      await write(api, `MATCH (f:Firm {slug: '${before.nodes[4].slug}'}) DETACH DELETE f`);
      const after = (await api.data(PAGE, { first: 5, after: before.pageInfo.endCursor })).firms.nodes;
      expect(after).toEqual(rest);
    });
  });
}

async function write(api: GraphApi, cypher: string): Promise<void> {
  await api.store().write((transaction) => transaction.run({ name: 'test-write', cypher: `// test-write\n${cypher}` }));
}
