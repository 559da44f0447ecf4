import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pagesIn } from '../../../src/explorer/playground/pages-in.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Firm implements Node { id: ID! slug: String name: String supplies: [Firm!] best: Product }
  type Product implements Node { id: ID! slug: String name: String }
  type Claim implements Node { id: ID! key: String statement: String }
  type Market implements Node { id: ID! slug: String name: String }
  type Query { firm: Firm firms: [Firm!] node: Node claim: Claim market: Market }
`);

const NVIDIA = { slug: 'nvidia', name: 'NVIDIA Corporation' };
const NVIDIA_PAGE = { path: '/firms/nvidia', name: 'NVIDIA Corporation' };
const FIRM_ID = 'RmlybTpudmlkaWE'; // Firm:nvidia

function pages(query: string, data: unknown, operationName: string | null = null) {
  return pagesIn(schema, { query, operationName, data });
}

describe('the pages in an answer of the playground', () => {
  it('are those of things with a slug, by the type of the field that gave them', () => {
    const data = { one: { ...NVIDIA, best: { slug: 'q3450', name: 'Quantum' } } };
    expect(pages('{ one: firm { slug name best { slug name } } }', data)).toEqual([
      NVIDIA_PAGE,
      { path: '/products/q3450', name: 'Quantum' },
    ]);
  });

  it('come once each, in the order of the answer, through lists, aliases and fragments', () => {
    const query = 'query Q { firms { ...F } } fragment F on Firm { supplies { slug name } slug name }';
    const data = { firms: [{ supplies: [NVIDIA], slug: 'coherent', name: null }, NVIDIA] };
    expect(pages(query, data, 'Q')).toEqual([{ path: '/firms/coherent', name: 'coherent' }, NVIDIA_PAGE]);
  });

  it('are found by a global id, or by __typename, where the field may give anything', () => {
    expect(pages('{ node { id } }', { node: { id: FIRM_ID } })).toEqual([{ path: '/firms/nvidia', name: 'nvidia' }]);
    const typed = { __typename: 'Product', slug: 'q3450' };
    expect(pages('{ node { __typename ... on Firm { slug } ... on Product { slug } } }', { node: typed })).toEqual([
      { path: '/products/q3450', name: 'q3450' },
    ]);
  });

  it('are no guesses: nothing for an untyped slug, a kind without pages, no slug, or no answer', () => {
    expect(pages('{ node { ... on Firm { slug } ... on Product { slug } } }', { node: { slug: 'x' } })).toEqual([]);
    expect(pages('{ market { slug } }', { market: { slug: 'cpo' } })).toEqual([]);
    expect(pages('{ firm { name } }', { firm: { name: 'NVIDIA' } })).toEqual([]);
    expect(pages('{ firm { slug } }', null)).toEqual([]);
    expect(pages('{ firm { id } }', { firm: { id: 'not-an-id' } })).toEqual([]);
  });

  it('are those of the operation that ran', () => {
    const query = 'query A { claim { key statement } } query B { firm { slug name } }';
    expect(pages(query, { firm: NVIDIA }, 'B')).toEqual([NVIDIA_PAGE]);
    const claim = { key: 'c01', statement: 'It is so' };
    expect(pages(query, { claim }, 'A')).toEqual([{ path: '/claims/c01', name: 'It is so' }]);
  });
});
