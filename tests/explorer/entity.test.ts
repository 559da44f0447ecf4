import { describe, expect, it } from 'vitest';
import { periodWords, scopeWords, valueWords } from '../../src/explorer/pages/entity/claim-words.ts';
import { nextPage, placeWords, previousPage } from '../../src/explorer/pages/entity/firms-place.ts';
import {
  decodeFirmsView,
  encodeFirmsView,
  firmsVariables,
  unreadInFirmsView,
} from '../../src/explorer/pages/entity/firms-view.ts';
import { rivalGroups } from '../../src/explorer/pages/entity/rivals.ts';

const claim = (key: string, periodFrom: string | null, periodTo: string | null, more: object = {}) => ({
  key,
  metric: 'SHIPMENTS',
  variant: null,
  domain: null,
  unit: 'million ports',
  value: { low: null, mid: 1, high: null },
  periodFrom,
  periodTo,
  houseView: false,
  about: [{ id: 'laser' }],
  retractedOn: null,
  ...more,
});
const keysOf = (groups: readonly (readonly { readonly key: string }[])[]) =>
  groups.map((group) => group.map(({ key }) => key));

describe('rival claims', () => {
  it('speak of one quantity in periods that meet', () => {
    const claims = [
      claim('a', '2026-01-01', '2026-12-31'),
      claim('b', '2026-06-01', '2027-05-31'),
      claim('c', '2028-01-01', '2028-12-31'),
      claim('d', null, null),
    ];
    expect(keysOf(rivalGroups(claims))).toEqual([['a', 'b', 'd']]);
  });

  it('do not speak of other things, and are neither numbers of the house view nor retracted', () => {
    const claims = [
      claim('a', null, null),
      claim('b', null, null, { about: [{ id: 'laser' }, { id: 'coherent' }] }),
      claim('c', null, null, { houseView: true }),
      claim('d', null, null, { retractedOn: '2026-05-01' }),
    ];
    expect(rivalGroups(claims)).toEqual([]);
  });

  it('do not speak of other units, domains or without a number', () => {
    const claims = [
      claim('a', null, null),
      claim('b', null, null, { unit: 'percent' }),
      claim('c', null, null, { domain: 'SCALE_UP' }),
      claim('d', null, null, { value: null }),
    ];
    expect(rivalGroups(claims)).toEqual([]);
  });
});

describe('a claim in words', () => {
  it('tells a number from a bound and a range', () => {
    expect(valueWords({ low: null, mid: 36, high: null }, 'percent')).toBe('36 percent');
    expect(valueWords({ low: 30, mid: 36, high: 42 }, 'percent')).toBe('36 percent (30 to 42)');
    expect(valueWords({ low: 5, mid: null, high: null }, 'billion USD')).toBe('at least 5 billion USD');
    expect(valueWords({ low: null, mid: null, high: 5 }, null)).toBe('at most 5');
    expect(valueWords(null, 'percent')).toBeNull();
  });

  it('spells out the units of the evidence', () => {
    expect(valueWords({ low: null, mid: 30, high: null }, 'units_m')).toBe('30 million units');
    expect(valueWords({ low: null, mid: 2.5, high: null }, 'usd_bn')).toBe('2.5 billion US dollars');
    expect(valueWords({ low: null, mid: 3, high: null }, 'twd_m')).toBe('3 million Taiwan dollars');
    expect(valueWords({ low: null, mid: 7, high: null }, 'wafers_k_per_month')).toBe('7 thousand wafers per month');
  });

  it('names a calendar year by its number', () => {
    expect(periodWords({ periodFrom: '2026-01-01', periodTo: '2026-12-31' })).toBe('2026');
    expect(periodWords({ periodFrom: '2025-04-01', periodTo: '2026-03-31' })).toBe('2025-04-01 to 2026-03-31');
    expect(periodWords({ periodFrom: null, periodTo: null })).toBeNull();
  });

  it('tells a period that is open on one side from a day', () => {
    expect(periodWords({ periodFrom: '2026-01-01', periodTo: null })).toBe('from 2026-01-01');
    expect(periodWords({ periodFrom: null, periodTo: '2026-12-31' })).toBe('until 2026-12-31');
    expect(periodWords({ periodFrom: '2026-03-31', periodTo: '2026-03-31' })).toBe('2026-03-31');
  });
});

describe('the scope of a claim in words', () => {
  it('is its period and its network domain, and says where no period is named', () => {
    const year = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    expect(scopeWords({ ...year, domain: null })).toBe('2026');
    expect(scopeWords({ ...year, domain: 'SCALE_OUT' })).toBe('2026, scale-out');
    expect(scopeWords({ periodFrom: null, periodTo: null, domain: 'SCALE_UP' })).toBe('no period named, scale-up');
  });
});

describe('the list of firms', () => {
  it('has all of its state in the address', () => {
    const view = { ...decodeFirmsView(''), name: 'optic', country: 'tw', order: 'NAME', descending: false } as const;
    expect(decodeFirmsView(encodeFirmsView(view))).toEqual(view);
  });

  it('names what of an address it could not read, and is ordered then as if it said nothing', () => {
    expect(decodeFirmsView('?order=FOO&name=a')).toEqual({ ...decodeFirmsView(''), name: 'a' });
    expect(unreadInFirmsView('?v=1&order=FOO&at=x&name=a')).toEqual(['order=FOO', 'at=x']);
    expect(unreadInFirmsView(encodeFirmsView({ ...decodeFirmsView(''), at: 25, after: 'x' }))).toEqual([]);
    expect(unreadInFirmsView('')).toEqual([]);
  });

  const part = (length: number, hasPreviousPage: boolean, hasNextPage: boolean, totalCount = 281) => ({
    totalCount,
    nodes: Array.from({ length }),
    pageInfo: { hasPreviousPage, hasNextPage, startCursor: 'first', endCursor: 'last' },
  });

  it('says which part of it a page is', () => {
    expect(placeWords(null, part(25, false, true))).toBe('1 to 25 of 281 firms');
    expect(placeWords(50, part(25, true, true))).toBe('51 to 75 of 281 firms');
    expect(placeWords(null, part(6, true, false))).toBe('276 to 281 of 281 firms');
    expect(placeWords(null, part(1, true, false, 26))).toBe('Number 26 of 26 firms');
    expect(placeWords(null, part(1, false, false, 1))).toBe('1 firm');
    expect(placeWords(null, part(0, false, false, 0))).toBe('0 firms');
  });

  it('does not say what an address makes up', () => {
    for (const at of [null, 0, 256, 9_999])
      expect(placeWords(at, part(25, true, true)), String(at)).toBe('25 of 281 firms');
  });

  it('counts on from page to page, and begins anew where a filter changes', () => {
    const view = decodeFirmsView('?order=NAME');
    const second = nextPage(view, part(25, false, true));
    expect(second).toMatchObject({ after: 'last', before: null, at: 25 });
    const third = nextPage(second, part(25, true, true));
    expect(third).toMatchObject({ after: 'last', at: 50 });
    expect(decodeFirmsView(encodeFirmsView(third))).toEqual(third);
    expect(previousPage(third, part(25, true, true))).toMatchObject({ after: null, before: 'first', at: 25 });
    expect(nextPage({ ...view, after: 'x' }, part(25, true, true)).at).toBeNull();
  });

  it('asks forwards from a cursor and backwards before one', () => {
    const view = decodeFirmsView('?order=NAME&country=tw&after=x');
    expect(firmsVariables(view)).toMatchObject({ where: { countries: ['TW'] }, first: 25, after: 'x' });
    expect(firmsVariables({ ...view, before: 'y' })).toMatchObject({ last: 25, before: 'y' });
  });
});
