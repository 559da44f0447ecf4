import { describe, expect, test } from 'vitest';
import type { CompanyRecord } from '../../../src/ingest/formats/company-record.ts';
import { BoundedList, type Review } from '../../../src/ingest/formats/findings.ts';
import { isIsin, isLei, toCik } from '../../../src/ingest/formats/identifiers.ts';
import { companyName } from '../../../src/ingest/formats/matching/company-name.ts';
import { FirmIndex } from '../../../src/ingest/formats/matching/firm-index.ts';
import type { KnownFirm } from '../../../src/ingest/formats/matching/known-firms.ts';
import { Matches } from '../../../src/ingest/formats/matching/matches.ts';
import { scoreOf } from '../../../src/ingest/formats/matching/score.ts';
import { leiOf } from '../../support/formats/gleif.ts';
import { fc } from '../../support/properties.ts';

describe('identifiers', () => {
  test('published ones pass their check digits', () => {
    expect(['5493001KJTIIGC8Y1R12', 'O2RNE8IBXP4R0TD8PU41', 'YEH5ZCD6E441RHVHD759'].filter(isLei)).toHaveLength(3);
    expect(['US0378331005', 'US67066G1040', 'TW0002330008', 'DE0005190003'].filter(isIsin)).toHaveLength(4);
  });

  // A digit for a letter shifts all that stands before it, and passes once in 97 times (ISO 7064, mod 97-10).
  test('one letter for another, or one digit for another, never passes', () => {
    const character = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
    fc.assert(
      fc.property(fc.array(character, { minLength: 18, maxLength: 18 }), fc.nat(17), character, (base, at, other) => {
        const lei = leiOf(base.join(''));
        expect(isLei(lei)).toBe(true);
        fc.pre(lei[at] !== other && /\d/.test(lei.charAt(at)) === /\d/.test(other));
        expect(isLei(lei.slice(0, at) + other + lei.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('a CIK is read as a number and as padded text', () => {
    expect([toCik(1633978), toCik('0001633978'), toCik(0), toCik('12345678901'), toCik(null)]).toEqual([
      ...['0001633978', '0001633978'],
      ...[null, null, null],
    ]);
  });
});

describe('a company name', () => {
  test.each([
    ['Taiwan Semiconductor Manufacturing Co., Ltd.', 'Taiwan Semiconductor Manufacturing Company Limited'],
    ['NVIDIA CORPORATION', 'Nvidia'],
    ['The Café & Co', 'Cafe and Company'],
    ['Lumière S.A.', 'LUMIERE SA'],
    ['Yahoo! Inc.', 'YAHOO INC'],
  ])('%s is %s', (a, b) => expect(companyName(a)).toBe(companyName(b)));

  test('a holding is not its operating company, and legal forms alone stay a name', () => {
    expect(companyName('Lumen Holdings Inc.')).not.toBe(companyName('Lumen Inc.'));
    expect(companyName('AG')).toBe('ag');
  });
});

const firm = (slug: string, more: Partial<KnownFirm> = {}): KnownFirm => ({
  ...{ slug, name: 'Lumen Inc.', aliases: [], listings: [], country: 'US', parent: null, identifiers: {}, ...more },
});
const record = (key: string, more: Partial<CompanyRecord> = {}): CompanyRecord => ({
  ...{ key, line: 2, names: ['LUMEN INC'], country: 'US', venues: [], listings: [], identifiers: {}, ...more },
});

describe('confidence', () => {
  const listed = firm('lumen', { listings: ['NASDAQ:LMN'], aliases: ['Lumen Light', 'Old Optics (acquired)'] });
  test.each<[string, Partial<CompanyRecord>, Partial<KnownFirm>, number]>([
    [
      'an identifier that the graph keeps',
      { names: ['X'], identifiers: { cik: '1' } },
      { identifiers: { cik: '1' } },
      1,
    ],
    ['ticker, exchange and name', { listings: ['NASDAQ:LMN'] }, {}, 0.98],
    ['legal name and country', {}, {}, 0.9],
    ['ticker on an unnamed exchange, and a name', { listings: [':LMN'], country: null }, {}, 0.9],
    ['ticker and exchange, no name', { names: ['Other'], listings: ['NASDAQ:LMN'] }, {}, 0.85],
    ['another name and country', { names: ['Lumen Light'] }, {}, 0.8],
    ['legal name, country unknown', {}, { country: null }, 0.75],
    ['another name, country unknown', { names: ['Lumen Light'], country: null }, {}, 0.6],
    ['ticker on an unnamed exchange alone', { names: ['Other'], listings: [':LMN'] }, {}, 0.5],
    ['a name in another country', { country: 'DE' }, {}, 0.4],
    ['the name of a company that it bought', { names: ['Old Optics'] }, {}, 0],
    ['the ticker on another exchange', { names: ['Other'], listings: ['TSE:LMN'] }, {}, 0],
  ])('%s', (_, of, other, confidence) => {
    expect(scoreOf(record('K', of), { ...listed, ...other }).confidence).toBe(confidence);
  });

  test('a filer of a regulator is placed by its exchange', () => {
    const filer = record('K', { country: null, venues: ['NASDAQ', 'NYSE'] });
    expect(scoreOf(filer, listed).confidence).toBe(0.9);
    expect(scoreOf(filer, firm('unlisted')).confidence).toBe(0.75);
  });
});

describe('a doubtful match is for a person', () => {
  const matched = (
    firms: readonly KnownFirm[],
    records: readonly CompanyRecord[],
    accepted = new Map<string, string>(),
  ) => {
    const reviews = new BoundedList<Review>();
    const matches = new Matches(new FirmIndex(firms), accepted, reviews);
    for (const one of records) matches.take(one);
    const pairs = matches.settled().map((match) => [match.record.key, match.firm.slug]);
    return { pairs, reviews: reviews.items.map(({ key, firm: slug }) => [key, slug]) };
  };

  test('two firms that fit one record', () => {
    const { pairs, reviews } = matched([firm('a'), firm('b')], [record('K')]);
    expect({ pairs, reviews }).toEqual({
      pairs: [],
      reviews: [
        ['K', 'a'],
        ['K', 'b'],
      ],
    });
  });

  test('two records that fit one firm', () => {
    const { pairs, reviews } = matched([firm('a')], [record('K'), record('L')]);
    expect({ pairs, reviews }).toEqual({
      pairs: [],
      reviews: [
        ['K', 'a'],
        ['L', 'a'],
      ],
    });
  });

  test('a record below the bar', () => {
    const { pairs, reviews } = matched([firm('a', { country: null })], [record('K')]);
    expect({ pairs, reviews }).toEqual({ pairs: [], reviews: [['K', 'a']] });
  });

  test('accepting one settles it', () => {
    const { pairs, reviews } = matched([firm('a'), firm('b')], [record('K')], new Map([['K', 'b']]));
    expect({ pairs, reviews }).toEqual({ pairs: [['K', 'b']], reviews: [] });
  });

  test('a record that shares nothing is not even for review', () => {
    expect(matched([firm('a')], [record('K', { names: ['Harbour'] })])).toEqual({ pairs: [], reviews: [] });
  });
});

test('a list of reviews is counted in full and kept up to its bound', () => {
  const list = new BoundedList<number>(2);
  for (const item of [1, 2, 3]) list.add(item);
  expect({ count: list.count, items: list.items }).toEqual({ count: 3, items: [1, 2] });
});
