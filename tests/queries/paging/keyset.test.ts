import { describe, expect, it } from 'vitest';
import {
  boundConditions,
  type OrderTerm,
  orderClause,
  stretchConditions,
  stretchOf,
} from '../../../src/queries/paging/keyset.ts';
import type { PageRequest } from '../../../src/queries/paging/page.ts';

const TERMS: readonly OrderTerm[] = [
  { expression: 'n.revenueUsd', direction: 'DESC', nullable: true },
  { expression: 'n.slug', direction: 'ASC', nullable: false },
];
const request = (part: Partial<PageRequest>): PageRequest => ({
  direction: 'FORWARD',
  limit: 20,
  after: null,
  before: null,
  ...part,
});
const texts = (part: Partial<PageRequest>) => boundConditions(TERMS, request(part)).map(({ cypher }) => cypher);

describe('the order of a list', () => {
  it('has the absent last forwards, and first when read backwards', () => {
    expect(orderClause(TERMS, { direction: 'FORWARD' })).toBe('k0 IS NULL, k0 DESC, k1');
    expect(orderClause(TERMS, { direction: 'BACKWARD' })).toBe('k0 IS NULL DESC, k0, k1 DESC');
  });
});

describe('what lies beyond a place', () => {
  it('after a value: smaller ones, the absent, and equals with a later slug', () => {
    expect(texts({ after: [5, 'm'] })).toEqual(['(((k0 < $after0 OR k0 IS NULL)) OR (k0 = $after0 AND k1 > $after1))']);
  });

  it('after an absent value: only the absent with a later slug', () => {
    expect(texts({ after: [null, 'm'] })).toEqual(['((k0 IS NULL AND k1 > $after1))']);
  });

  it('before a value: larger ones, and equals with an earlier slug', () => {
    expect(texts({ before: [5, 'm'] })).toEqual(['((k0 > $before0) OR (k0 = $before0 AND k1 < $before1))']);
  });

  it('before an absent value: every value, and the absent with an earlier slug', () => {
    expect(texts({ before: [null, 'm'] })).toEqual(['((k0 IS NOT NULL) OR (k0 IS NULL AND k1 < $before1))']);
  });

  it('holds values as parameters only, however they look', () => {
    const [bound] = boundConditions(TERMS, request({ after: [1, "x' OR true //"] }));
    expect(bound?.cypher).not.toContain('true');
    expect(bound?.parameters).toEqual({ after0: 1, after1: "x' OR true //" });
  });
});

it('finds nothing beyond the absence of a field that every entry has', () => {
  const terms = [{ expression: 'n.slug', direction: 'ASC', nullable: false }] as const;
  const request = { direction: 'FORWARD', limit: 1, after: [null], before: null } as const;
  expect(boundConditions(terms, request)).toEqual([{ cypher: '1 = 0', parameters: {} }]);
});

describe('where a page lies along its first field', () => {
  const NAME: OrderTerm = { expression: 'n.nameKey', direction: 'ASC', nullable: false };

  it('is between its cursors, whichever way the list goes', () => {
    const cursors = { after: ['b'], before: ['y'] };
    expect(stretchOf([NAME], cursors)).toEqual({ from: 'b', to: 'y' });
    expect(stretchOf([{ ...NAME, direction: 'DESC' }], { after: ['y'], before: ['b'] })).toEqual({
      from: 'b',
      to: 'y',
    });
    expect(stretchOf([NAME], { after: null, before: [null] })).toEqual({ from: null, to: null });
  });

  it('is nowhere in particular where entries may lack the field', () => {
    expect(stretchOf([{ ...NAME, nullable: true }], { after: ['b'], before: null })).toBeNull();
    expect(stretchConditions([{ ...NAME, nullable: true }], null)).toEqual([]);
  });
});
