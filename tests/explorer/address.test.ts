import { describe, expect, it } from 'vitest';
import { type Levers, NO_LEVERS } from '../../src/explorer/scenario/levers.ts';
import { decodeLevers, encodeLevers } from '../../src/explorer/scenario/levers-code.ts';
import {
  BASE_CASE,
  BASE_VIEW,
  decodePair,
  decodeView,
  encodePair,
  encodeView,
  unreadInPair,
  unreadInView,
} from '../../src/explorer/scenario/view-address.ts';
import { fc } from '../support/properties.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,5}){0,2}$/);
/** What controls set: a ratio to a hundredth of a percent. */
const ratio = fc.integer({ min: -5_000, max: 20_000 }).map((steps) => steps / 10_000);
const ratiosOf = (key: fc.Arbitrary<string>) => fc.dictionary(key, ratio, { maxKeys: 4, noNullPrototype: true });
const captureKey = fc.tuple(slug, slug, slug).map((parts) => parts.join('/'));
const marginKey = fc.oneof(
  captureKey,
  fc.tuple(slug, fc.oneof(slug, fc.constant('rest'))).map((parts) => `*/${parts.join('/')}`),
);
const curveKey = fc.tuple(fc.constantFrom('SCALE_OUT', 'SCALE_UP'), slug).map((parts) => parts.join('/'));
const years = fc.dictionary(fc.integer({ min: 2024, max: 2035 }).map(String), ratio, {
  minKeys: 1,
  maxKeys: 5,
  noNullPrototype: true,
});

const levers: fc.Arbitrary<Levers> = fc.record({
  adoption: fc.dictionary(curveKey, years, { maxKeys: 3, noNullPrototype: true }),
  prices: ratiosOf(slug),
  growth: fc.option(ratio),
  elasticity: fc.option(ratio),
  boxMargins: ratiosOf(slug),
  shares: ratiosOf(captureKey),
  margins: ratiosOf(marginKey),
  inputs: ratiosOf(captureKey),
  publishers: fc.uniqueArray(slug, { maxLength: 3 }),
  knownOn: fc.option(fc.constantFrom('2024-02-29', '2026-03-31')),
});

describe('the address', () => {
  it('gives every state of the levers back as it was', () => {
    fc.assert(
      fc.property(levers, (state) => {
        const { levers: read, unread } = decodeLevers(encodeLevers(state));
        expect(read).toEqual(state);
        if (encodeLevers(state) !== '') expect(unread).toEqual([]);
      }),
    );
  });

  it('gives year and levers back, and both scenarios of a comparison', () => {
    fc.assert(
      fc.property(levers, levers, fc.integer({ min: 2024, max: 2035 }), (a, b, year) => {
        expect(decodeView(encodeView({ ...BASE_VIEW, year, levers: a }))).toEqual({ ...BASE_VIEW, year, levers: a });
        const pair = { year, a: { scenario: null, levers: a }, b: { scenario: null, levers: b } };
        expect(decodePair(encodePair(pair))).toEqual(pair);
      }),
    );
  });

  it('gives the names of both scenarios of a comparison back, with the levers moved in them', () => {
    const id = 'f'.repeat(64);
    for (const moved of [null, NO_LEVERS, { ...NO_LEVERS, prices: { cpo: 1.3 } }]) {
      const pair = { year: 2029, a: { scenario: 'early-cpo', levers: null }, b: { scenario: id, levers: moved } };
      expect(decodePair(encodePair(pair))).toEqual(pair);
    }
    expect(decodePair(`?sa=laser-shortage&sb=${id}`)).toEqual({
      year: 2030,
      a: { scenario: 'laser-shortage', levers: null },
      b: { scenario: id, levers: null },
    });
    expect(decodePair('?sa=../x')).toEqual({ year: 2030, a: BASE_CASE, b: BASE_CASE });
  });

  it('is written in letters that need no escaping', () => {
    fc.assert(
      fc.property(levers, (state) => {
        const address = new URL(`http://host/${encodeView({ ...BASE_VIEW, year: 2031, levers: state })}`);
        expect(address.search).toBe(encodeView({ ...BASE_VIEW, year: 2031, levers: state }));
      }),
    );
  });

  it('is empty for the base case in the default year', () => {
    expect(encodeView({ ...BASE_VIEW, year: 2030, levers: NO_LEVERS })).toBe('');
  });

  it('is short and readable', () => {
    const state = { ...NO_LEVERS, adoption: { 'SCALE_OUT/cpo': { 2030: 0.5, 2031: 0.6 } }, prices: { cpo: 1.2 } };
    expect(encodeView({ ...BASE_VIEW, year: 2029, levers: state })).toBe(
      '?v=1&y=2029&s=a.so.cpo~2030:0.5,2031:0.6;p.cpo~1.2',
    );
  });

  it('skips what it cannot read and keeps the rest', () => {
    expect(decodeLevers('a.xx.cpo~2030:0.5;p.cpo~much;nonsense;p.~;p.lpo~0.9;a.so.cpo~x:1')).toEqual({
      levers: { ...NO_LEVERS, prices: { lpo: 0.9 } },
      unread: ['a.xx.cpo~2030:0.5', 'p.cpo~much', 'nonsense', 'p.~', 'a.so.cpo~x:1'],
    });
  });

  it('reads no day that is none, and no name that is no slug', () => {
    expect(decodeLevers('k~2026-02-30;w~goldman,Bank of,goldman,bofa')).toEqual({
      levers: { ...NO_LEVERS, publishers: ['goldman', 'bofa'] },
      unread: ['k~2026-02-30', 'w~Bank of'],
    });
  });

  it('of another version is not read at all', () => {
    expect(decodeView('?v=2&y=2028&s=p.cpo~1.2')).toEqual(BASE_VIEW);
  });

  it('names nothing as unread of what it wrote itself', () => {
    fc.assert(
      fc.property(levers, levers, (a, b) => {
        expect(unreadInView(encodeView({ ...BASE_VIEW, levers: a, draws: 0, year: 2031 }))).toEqual([]);
        const [one, other] = [a, b].map((state) => ({ scenario: 'early-cpo', levers: state }));
        expect(unreadInPair(encodePair({ year: 2031, a: one ?? BASE_CASE, b: other ?? BASE_CASE }))).toEqual([]);
      }),
    );
  });

  it.each([
    ['?v=1&s=a.so.cpo~2030:0.', ['a.so.cpo~2030:0.']],
    ['?v=1&s=a.so.cpo~2030:', ['a.so.cpo~2030:']],
    ['?v=1&s=a.so.cpo~2030:0.5,203', ['a.so.cpo~203']],
    ['?v=1&s=a.so.cp', ['a.so.cp']],
    ['?v=1&s=p.cpo~1.2;', [';']],
    ['?v=1&s=m.cpo.optical-engine~0.4', ['m.cpo.optical-engine~0.4']],
    ['?v=1&s=', ['s=']],
    ['?v=1&y=203', ['y=203']],
    ['?v=1&d=5', ['d=5']],
    ['?v=2&s=a.so.cpo~2030:0.5', ['v=2', 's=a.so.cpo~2030:0.5']],
    ['?s=a.so.cpo~2030:0.5', ['s=a.so.cpo~2030:0.5']],
    ['?scenario=../x', ['../x']],
    ['?scenario=early-cpo', []],
    ['?v=1&scenario=laser-shortage&s=-', []],
    ['?utm_source=mail', []],
    ['', []],
  ])('names what it could not read of %s', (search, unread) => {
    expect(unreadInView(search)).toEqual(unread);
  });

  it('never takes a damaged point for nought', () => {
    for (const cut of ['', '0.', ' ', '0x', '-'])
      expect(decodeView(`?v=1&s=a.so.cpo~2030:${cut};p.cpo~1.2`).levers).toEqual({
        ...NO_LEVERS,
        prices: { cpo: 1.2 },
      });
  });
});
