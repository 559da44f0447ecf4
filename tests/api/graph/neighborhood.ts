import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { GraphApi } from './ask.ts';

const AROUND = `query ($of: ID!, $depth: Int, $limit: Int, $relations: [Relation!]) {
  neighborhood(of: $of, depth: $depth, limit: $limit, relations: $relations) {
    nodes { id __typename } links { id relation from { id } to { id } claims { basis } } cut cutReason } }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that a query above selects.
type Row = any;

export function neighborhood(api: GraphApi): void {
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

    it('says of a delivery from when until when it was, as the supplier and a path say of it', async () => {
      const dated = '{ relation validFrom validTo from { id } to { id } }';
      const { neighborhood, paths, firm } = await api.data(`{
        neighborhood(of: "ficontec", relations: [SUPPLIES]) { links ${dated} }
        paths(from: "intel", to: "ficontec", relations: [SUPPLIES]) { hops ${dated} }
        firm(slug: "intel") { suppliers(first: 100) { nodes { firm { slug } validFrom validTo } } } }`);
      const [from, to] = ['ficontec', 'intel'].map((slug) => ({ id: toGlobalId('Firm', slug) }));
      const { validFrom, validTo } = firm.suppliers.nodes.find(({ firm }: Row) => firm.slug === 'ficontec');
      const delivery = { relation: 'SUPPLIES', validFrom, validTo };
      expect([validFrom, validTo]).toEqual(['2016-01-01', '2022-12-31']);
      expect(neighborhood.links).toContainEqual({ ...delivery, from, to });
      expect(paths[0].hops).toEqual([{ ...delivery, from: to, to: from }]);
    });

    it('is the thing alone, and no path leads on, where no relation may be followed', async () => {
      const { neighborhood } = await api.data(AROUND, { of: 'lumentum', depth: 2, relations: [] });
      expect(neighborhood).toMatchObject({ nodes: [{ id: toGlobalId('Firm', 'lumentum') }], links: [], cut: false });
      const paths = '{ paths(from: "lumentum", to: "nvidia", relations: []) { length } }';
      expect(await api.data(paths)).toEqual({ paths: [] });
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

    it('leaves out what has no global id, and has the link to everything else that cites a source', async () => {
      const around = async (of: string, relations: readonly string[] | null, depth = 1) =>
        (await api.data(AROUND, { of, relations, depth, limit: 2000 })).neighborhood;
      // Figures cite it, and nothing else does.
      const alone = toGlobalId('Source', 'F-P014');
      expect(await around(alone, null)).toMatchObject({ nodes: [{ id: alone }], links: [], cut: false });
      // A figure and a firm cite it.
      const source = toGlobalId('Source', 'F-R007');
      for (const relations of [null, ['CITES']]) {
        const { nodes, links } = await around(source, relations);
        expect(links.map(({ relation, to }: Row) => [relation, to.id])).toContainEqual(['CITES', source]);
        const touched = new Set(links.flatMap(({ from, to }: Row) => [from.id, to.id]));
        expect(nodes.filter(({ id }: Row) => !touched.has(id))).toEqual([]);
      }
      const firm = await around('lumentum', ['CITES']);
      expect(firm.nodes.slice(1).map(({ __typename }: Row) => __typename)).toContain('Source');
      expect(firm.links).toHaveLength(firm.nodes.length - 1);
      // As of a day, and between two of those that cite it.
      const asOf =
        '{ neighborhood(of: "lumentum", relations: [CITES], depth: 2, asOf: "2026-11-30") { nodes { id } } }';
      expect((await api.data(asOf)).neighborhood.nodes.length).toBeGreaterThan(firm.nodes.length);
      const [citing] = (await around(source, ['CITES'])).nodes.filter(({ __typename }: Row) => __typename === 'Firm');
      const shared = await api.data(
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, relations: [CITES]) { length } }',
        {
          from: citing.id,
          to: source,
        },
      );
      expect(shared.paths).toEqual([{ length: 1 }]);
    });

    it('refuses a depth and a limit out of bounds', async () => {
      for (const variables of [{ depth: 5 }, { depth: 0 }, { limit: 2001 }]) {
        const { errors } = await api.ask(AROUND, { of: 'nvidia', ...variables });
        const [argument] = Object.keys(variables);
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
      }
    });
  });
}
