import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { COMMERCIAL_RELATIONS } from '../../../src/domain/graph/relation.ts';
import { describeOnBothEngines } from '../../support/stores.ts';
import { seededApi } from './ask.ts';

const SEARCH = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { score matched node { __typename id ... on Firm { slug } ... on Claim { statement } ... on Stage { slug } } }
} }`;

const PATHS = `query ($from: ID!, $to: ID!, $relations: [Relation!], $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, relations: $relations, maxLength: $maxLength, first: $first) {
    length hops { relation direction from { id } to { id } claims { statement } } } }`;

const AROUND = `query ($of: ID!, $depth: Int, $limit: Int, $relations: [Relation!]) {
  neighborhood(of: $of, depth: $depth, limit: $limit, relations: $relations) {
    nodes { id __typename } links { id relation from { id } to { id } claims { basis } } cut cutReason } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that a query above selects.
type Row = any;

describeOnBothEngines('exploring', (open) => {
  const api = seededApi(open);

  describe('search', () => {
    it.each([
      ['a ticker', 'NVDA', 'TICKER', 'nvidia'],
      ['a slug', 'lumentum', 'SLUG', 'lumentum'],
      ['a name', 'NVIDIA Corporation', 'NAME', 'nvidia'],
      ['an old name', 'Mellanox (acquired)', 'ALIAS', 'nvidia'],
      ['a mistyped name', 'Lumentm', 'SIMILAR_NAME', 'lumentum'],
    ])('puts the firm first for %s', async (_what, text, matched, slug) => {
      const { search } = await api.data(SEARCH, { text, first: 3 });
      expect(search.nodes[0]).toMatchObject({ matched, node: { __typename: 'Firm', slug } });
    });

    it('forgives a mistyped word among others', async () => {
      const { search } = await api.data(SEARCH, { text: 'lumentm laser', first: 10 });
      expect(search.nodes.map(({ node }: Row) => node.slug)).toContain('lumentum');
    });

    it('finds statements', async () => {
      const { search } = await api.data(SEARCH, { text: 'linear pluggable optics', first: 50 });
      expect(search.nodes.map(({ node }: Row) => node.__typename)).toContain('Claim');
    });

    it('ranks: no score is above the one before it', async () => {
      const { search } = await api.data(SEARCH, { text: 'laser', first: 100 });
      const scores = search.nodes.map(({ score }: Row) => score);
      expect(scores.length).toBeGreaterThan(20);
      expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    });

    it('pages: every hit once', async () => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { search } = await api.data(SEARCH, { text: 'optical engine', first: 40, after });
        ids.push(...search.nodes.map(({ node }: Row) => node.id));
        if (!search.pageInfo.hasNextPage) {
          expect(new Set(ids).size).toBe(search.totalCount);
          return;
        }
        after = search.pageInfo.endCursor;
      }
    });

    it('takes signs of the query language for text', async () => {
      const { search } = await api.data(SEARCH, { text: 'lumentum AND (NOT "x~ OR name:*' });
      expect(search.nodes.length).toBeGreaterThan(0);
    });

    it.each(['', '   ', 'x'.repeat(201)])('refuses a text of no or too many characters: %j', async (text) => {
      const { errors } = await api.ask(SEARCH, { text });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'text' } }]);
    });
  });

  describe('paths', () => {
    it('are the shortest, each hop with its claims', async () => {
      const { paths } = await api.data(PATHS, { from: 'axt', to: 'nvidia', first: 100 });
      expect(new Set(paths.map(({ length }: Row) => length))).toEqual(new Set([2]));
      for (const { hops } of paths) {
        expect(hops[0].from.id).toBe(toGlobalId('Firm', 'axt'));
        expect(hops[1].from.id).toBe(hops[0].to.id);
        expect(hops[1].to.id).toBe(toGlobalId('Firm', 'nvidia'));
        for (const { relation, claims } of hops)
          if (relation !== 'IMPLEMENTS') expect(claims.length).toBeGreaterThan(0);
      }
    });

    it.each([
      ['axt', 'nvidia'],
      ['lumentum', 'microsoft'],
      ['nvda-q3450', 'innolight'],
      ['aixtron', 'meta'],
      ['threem', 'coherent'],
    ])('from %s to %s are as many and as long as the database finds by itself', async (from, to) => {
      const cypher = `// test-paths
MATCH (a {slug: $from}), (b {slug: $to}) WHERE (a:Firm OR a:Product) AND (b:Firm OR b:Product)
MATCH p = allShortestPaths((a)-[:${COMMERCIAL_RELATIONS.join('|')}*..6]-(b))
RETURN length(p) AS length, count(*) AS paths`;
      const rows = await api.store().read({ name: 'test-paths', cypher }, { from, to });
      const { paths } = await api.data(PATHS, { from, to, first: 100 });
      const found = paths.length === 0 ? [] : [{ length: paths[0].length, paths: paths.length }];
      expect(found).toEqual(rows.map(({ length, paths: count }) => ({ length, paths: Math.min(100, Number(count)) })));
    });

    it('read backwards are the same paths', async () => {
      const there = (await api.data(PATHS, { from: 'lumentum', to: 'microsoft', first: 100 })).paths;
      const back = (await api.data(PATHS, { from: 'microsoft', to: 'lumentum', first: 100 })).paths;
      const stations = ({ hops }: Row) => hops.map((hop: Row) => [hop.from.id, hop.relation, hop.to.id]);
      const turned = back.map((path: Row) =>
        stations(path)
          .reverse()
          .map(([a, relation, b]: string[]) => [b, relation, a]),
      );
      expect(new Set(turned.map(String))).toEqual(new Set(there.map(stations).map(String)));
    });

    it('come in the same order whatever the engine', async () => {
      const { paths } = await api.data(PATHS, { from: 'axt', to: 'nvidia', first: 3 });
      const keys = paths.map(({ hops }: Row) => hops.map((hop: Row) => hop.to.id + hop.relation).join());
      expect(keys).toEqual(keys.toSorted());
    });

    it('cost a statement a step, however many things are passed', async () => {
      const { statements } = await api.ask(PATHS, { from: 'axt', to: 'nvidia' });
      expect(statements).toEqual(['things-by-slug', 'links-around', 'links-around', 'firms-by-slug', 'claims-by-id']);
    });

    it('follow only the relations asked for, and no further than asked', async () => {
      const owned = await api.data(PATHS, { from: 'axt', to: 'nvidia', relations: ['SUBSIDIARY_OF'] });
      const near = await api.data(PATHS, { from: 'axt', to: 'nvidia', maxLength: 1 });
      expect([owned.paths, near.paths]).toEqual([[], []]);
    });

    it('from a thing to itself are none', async () => {
      expect((await api.data(PATHS, { from: 'axt', to: 'axt' })).paths).toEqual([]);
    });

    it('refuse an unknown end and a length out of bounds', async () => {
      const unknown = await api.ask(PATHS, { from: 'axt', to: 'nvida' });
      expect(unknown.errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', argument: 'to', suggestions: expect.arrayContaining(['nvidia']) } },
      ]);
      const long = await api.ask(PATHS, { from: 'axt', to: 'nvidia', maxLength: 9 });
      expect(long.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'maxLength' } }]);
    });
  });

  describe('neighborhood', () => {
    it('has the thing first, every link among the things, and no other', async () => {
      const { neighborhood } = await api.data(AROUND, { of: 'lumentum' });
      const ids = neighborhood.nodes.map(({ id }: Row) => id);
      expect(ids[0]).toBe(toGlobalId('Firm', 'lumentum'));
      expect(new Set(ids).size).toBe(ids.length);
      expect(neighborhood).toMatchObject({ cut: false, cutReason: null });
      for (const { from, to } of neighborhood.links)
        expect([ids.includes(from.id), ids.includes(to.id)]).toEqual([true, true]);
      const touched = new Set(neighborhood.links.flatMap(({ from, to }: Row) => [from.id, to.id]));
      expect(ids.every((id: string) => touched.has(id))).toBe(true);
    });

    it('says when it was cut, and grows no larger than asked', async () => {
      const { neighborhood } = await api.data(AROUND, { of: 'nvidia', depth: 2, limit: 30 });
      expect(neighborhood.nodes).toHaveLength(30);
      expect(neighborhood).toMatchObject({ cut: true, cutReason: expect.stringContaining('30') });
    });

    it('is the same twice, and nearer things stay when it reaches further', async () => {
      const one = (await api.data(AROUND, { of: 'lumentum', depth: 1 })).neighborhood;
      const two = (await api.data(AROUND, { of: 'lumentum', depth: 2, limit: 2000 })).neighborhood;
      expect((await api.data(AROUND, { of: 'lumentum', depth: 1 })).neighborhood).toEqual(one);
      expect(two.nodes.slice(0, one.nodes.length)).toEqual(one.nodes);
      expect(two.nodes.length).toBeGreaterThan(one.nodes.length);
    });

    it('around a claim has what it speaks of, who says so and where', async () => {
      const of = toGlobalId('Claim', 'c01-contest-over-profit');
      const { neighborhood } = await api.data(AROUND, { of });
      const kinds = neighborhood.nodes.map(({ __typename }: Row) => __typename);
      expect(kinds).toEqual(expect.arrayContaining(['Claim', 'Source', 'Organization']));
    });

    it('refuses a depth and a limit out of bounds', async () => {
      for (const variables of [{ depth: 5 }, { depth: 0 }, { limit: 2001 }]) {
        const { errors } = await api.ask(AROUND, { of: 'nvidia', ...variables });
        const [argument] = Object.keys(variables);
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
      }
    });
  });
});
