import { describe, expect, it } from 'vitest';
import type { GraphApi } from './ask.ts';

const SEARCH = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { score matched node { __typename id ... on Firm { slug } ... on Claim { statement } ... on Stage { slug } } }
} }`;

// biome-ignore lint/suspicious/noExplicitAny: a row of an answer, of the shape that a query above selects.
type Row = any;

export function search(api: GraphApi): void {
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
}
