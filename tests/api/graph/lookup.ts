import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../src/domain/global-id.ts';
import type { GraphApi } from './ask.ts';

export function lookup(api: GraphApi): void {
  describe('looking a thing up', () => {
    it('finds a firm by slug, by global id and by ticker', async () => {
      const id = toGlobalId('Firm', 'lumentum');
      const found = await api.data(`{
      slug: firm(slug: "lumentum") { id } id: firm(slug: "${id}") { id }
      ticker: firm(ticker: "lite") { id } both: firm(ticker: "LITE", exchange: "nasdaq") { id }
    }`);
      expect(found).toEqual({ slug: { id }, id: { id }, ticker: { id }, both: { id } });
    });

    it('finds tickers among the names that are kept, and reads no firm but those that have one', async () => {
      const query = '{ a: firm(ticker: "lite") { slug } b: firm(ticker: "NVDA") { slug } }';
      await api.ask(query);
      const { data, statements } = await api.ask(query);
      expect(data).toEqual({ a: { slug: 'lumentum' }, b: { slug: 'nvidia' } });
      expect(statements).toEqual(['graph-version', 'firms-by-slug']);
    });

    it('takes no other name for a ticker', async () => {
      expect(await api.data('{ name: firm(ticker: "Lumentum") { slug } }')).toEqual({ name: null });
    });

    it('finds every kind of top-level thing by its key', async () => {
      const found = await api.data(`{
      stage(slug: "laser") { slug } technology(slug: "cpo") { slug } product(slug: "nvda-q3450") { slug }
      organization(slug: "lightcounting") { slug } source(id: "F-S001") { key }
    }`);
      expect(found).toEqual({
        stage: { slug: 'laser' },
        technology: { slug: 'cpo' },
        product: { slug: 'nvda-q3450' },
        organization: { slug: 'lightcounting' },
        source: { key: 'F-S001' },
      });
    });

    describe('a wrong name of a top-level field is null and suggests the right one', () => {
      it.each([
        ['firm', '{ it: firm(slug: "nvida") { id } }', 'nvida', 'nvidia'],
        ['firm, by its old name', '{ it: firm(slug: "Mellanox") { id } }', 'Mellanox', 'nvidia'],
        ['ticker', '{ it: firm(ticker: "LITTE") { id } }', 'LITTE', 'lumentum'],
        ['stage', '{ it: stage(slug: "lazer") { id } }', 'lazer', 'laser'],
        ['technology', '{ it: technology(slug: "cp0") { id } }', 'cp0', 'cpo'],
        ['product', '{ it: product(slug: "nvda_q3450") { id } }', 'nvda_q3450', 'nvda-q3450'],
      ])('%s', async (_what, query, value, right) => {
        const { data, errors, extensions } = await api.ask(query);
        expect({ data, errors }).toEqual({ data: { it: null }, errors: [] });
        expect(extensions.suggestions).toEqual([{ path: ['it'], value, suggestions: expect.arrayContaining([right]) }]);
      });
    });

    it('says nothing where nothing is near', async () => {
      const { data, extensions } = await api.ask('{ firm(slug: "zzzzzzzzzzzz") { id } }');
      expect(data).toEqual({ firm: null });
      expect(extensions).not.toHaveProperty('suggestions');
    });

    it('takes exactly one of slug and ticker', async () => {
      for (const query of ['{ firm { id } }', '{ firm(slug: "nvidia", ticker: "NVDA") { id } }']) {
        expect((await api.ask(query)).errors).toMatchObject([
          { extensions: { code: 'BAD_USER_INPUT', argument: 'slug' } },
        ]);
      }
    });

    it('names the exchanges where several firms share a ticker', async () => {
      await api.store().write(async (transaction) => {
        const cypher = `// test-twins
UNWIND ['one', 'two'] AS twin
CREATE (:Firm {slug: 'twin-' + twin, name: twin, nameKey: twin, listings: [toUpper(twin) + ':TWN']})`;
        await transaction.run({ name: 'test-twins', cypher });
        // As a load does, which the history tells nothing of.
        const raised = "MATCH (state:GraphState {id: 'graph'}) SET state.version = state.version + 1";
        await transaction.run({ name: 'test-version', cypher: `// test-version\n${raised}` });
      });
      const { errors } = await api.ask('{ firm(ticker: "TWN") { slug } }');
      expect(errors).toMatchObject([{ extensions: { argument: 'exchange', suggestions: ['ONE', 'TWO'] } }]);
      expect(await api.data('{ firm(ticker: "TWN", exchange: "TWO") { slug } }')).toEqual({
        firm: { slug: 'twin-two' },
      });
    });

    it('answers nodes in the order asked, null where there is none', async () => {
      const ids = [toGlobalId('Stage', 'laser'), toGlobalId('Firm', 'nobody'), toGlobalId('Firm', 'nvidia')];
      const { nodes } = await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
      expect(nodes).toEqual([{ id: ids[0], __typename: 'Stage' }, null, { id: ids[2], __typename: 'Firm' }]);
    });

    it.each(['nvidia', 'RmlybTo', toGlobalId('Firm', 'nvidia').slice(1)])('refuses %s as a global id', async (id) => {
      const { errors } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
    });

    it('refuses the id of another kind of thing', async () => {
      const { errors } = await api.ask(`{ stage(slug: "${toGlobalId('Firm', 'nvidia')}") { id } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'slug' } }]);
    });
  });
}
