import { describe, expect, it, vi } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import { COMMERCIAL_RELATIONS } from '../../../src/domain/graph/relation.ts';
import type { GraphApi } from './ask.ts';

const PATHS = `query ($from: ID!, $to: ID!, $relations: [Relation!], $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, relations: $relations, maxLength: $maxLength, first: $first) {
    length hops { relation direction from { id } to { id } claims { statement } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that a query above selects.
type Row = any;

export function paths(api: GraphApi): void {
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

    it('cost a statement for the links that are shown, once the version was asked about twice', async () => {
      const warm = async () => {
        const { statements, data } = await api.ask(PATHS, { from: 'axt', to: 'nvidia' });
        const names = ['things-by-slug', 'graph-version', 'links-between', 'firms-by-slug', 'claims-by-id'];
        expect(statements).toEqual(names);
        return data;
      };
      const fromNetwork = await vi.waitFor(warm, 20_000);
      // A day before which all was known already is answered by the database, a statement a step, with the same paths.
      const dated = PATHS.replace('first: $first', 'first: $first, asOf: "2999-01-01"');
      const { statements, data } = await api.ask(dated, { from: 'axt', to: 'nvidia' });
      expect(statements).toEqual(['things-by-slug', 'links-around', 'links-around', 'firms-by-slug', 'claims-by-id']);
      expect(data.paths).toEqual(fromNetwork.paths);
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
}
