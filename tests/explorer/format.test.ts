import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { shownOf } from '../../src/explorer/format/counted.ts';
import { toCsv } from '../../src/explorer/format/csv.ts';
import { holderName, shortFirm, shortTechnology } from '../../src/explorer/format/names.ts';
import {
  percent,
  setPercent,
  signedPercent,
  signedUsd,
  usd,
  usdBeside,
  usdTick,
} from '../../src/explorer/format/numbers.ts';
import { fc } from '../support/properties.ts';

describe('numbers for people', () => {
  it.each([
    [2_869_700_000, '$2.87 bn'],
    [-1_566_000_000, '−$1.57 bn'],
    [53_720_000_000, '$53.7 bn'],
    [101_725_000_000, '$102 bn'],
    [484_000_000, '$484 m'],
    [999_600_000, '$1.00 bn'],
    [2_720_000, '$2.7 m'],
    [0, '$0 m'],
    [-20, '$0 m'],
  ])('say %d dollars as %s', (value, words) => {
    expect(usd(value)).toBe(words);
  });

  it.each([
    [
      [3_064e6, 5_904e6, 2_840e6],
      ['$3.06 bn', '$5.90 bn', '$2.84 bn'],
    ],
    [
      [984e6, 12_340e6, 11_356e6],
      ['$1.0 bn', '$12.3 bn', '$11.4 bn'],
    ],
    [
      [950e6, 3_790e6, 2_840e6],
      ['$0.95 bn', '$3.79 bn', '$2.84 bn'],
    ],
    [
      [41.4e9, 143.2e9, 101.8e9],
      ['$41 bn', '$143 bn', '$102 bn'],
    ],
    [
      [8.4e6, 421e6, 412.6e6],
      ['$8 m', '$421 m', '$413 m'],
    ],
    [
      [2e6, 5_904e6, 5_902e6],
      ['$2.0 m', '$5.90 bn', '$5.90 bn'],
    ],
    [
      [0, 5_904e6, 5_904e6],
      ['$0 m', '$5.90 bn', '$5.90 bn'],
    ],
    [
      [0, 0, 0],
      ['$0 m', '$0 m', '$0 m'],
    ],
  ])('say %j dollars, which are to be added, in one unit', (values, words) => {
    const largest = Math.max(...values);
    expect(values.map((value) => usdBeside(value, largest))).toEqual(words);
  });

  it('say of a list whether these are all of it', () => {
    expect([shownOf(7, 7), shownOf(100, 101)]).toEqual(['7', 'the first 100 of 101']);
  });

  it('carry a plus sign where a change is a gain', () => {
    expect([signedUsd(484e6), signedUsd(-300e6), signedUsd(0), signedPercent(0.05)]).toEqual([
      '+$484 m',
      '−$300 m',
      '$0 m',
      '+5 %',
    ]);
  });

  it.each([
    [0.499, '49.9 %'],
    [0.5, '50 %'],
    [0.501, '50.1 %'],
    [0.6, '60 %'],
    [-0.125, '−12.5 %'],
    [0.0005, '0.05 %'],
    [0.0301, '3 %'],
    [1, '100 %'],
    [1.333, '133.3 %'],
    [0, '0 %'],
    [-0.00001, '0 %'],
  ])('say the ratio %d, which somebody set, as %s', (value, words) => {
    expect(setPercent(value)).toBe(words);
  });

  it('tell apart what two steps of a control set, and carry the sign of what is added', () => {
    const steps = Array.from({ length: 1_001 }, (_, at) => setPercent(at / 1000));
    expect(new Set(steps).size).toBe(1_001);
    expect([0.125, -0.125, 0, 0.00001].map(signedPercent)).toEqual(['+12.5 %', '−12.5 %', '0 %', '0 %']);
  });

  it('leave the zeros out on an axis', () => {
    expect([50e9, 2.5e9, 0, -5e8].map(usdTick)).toEqual(['$50 bn', '$2.5 bn', '$0', '−$500 m']);
  });

  it.each([
    [0.3574, '36 %'],
    [0.035, '3.5 %'],
    [0.0005, '0.05 %'],
    [0, '0 %'],
    [-0.2, '−20 %'],
    [0.417, '42 %'],
    [-0.00004, '0 %'],
    [0.00004, '0 %'],
    [-0.00005, '−0.01 %'],
  ])('say the ratio %d as %s', (value, words) => {
    expect(percent(value)).toBe(words);
  });
});

describe('names', () => {
  it('are short enough for a label and still the name', () => {
    const tsmc = { slug: 'tsmc', name: 'Taiwan Semiconductor Manufacturing Company Limited', aliases: ['TSMC'] };
    expect(shortFirm(tsmc)).toBe('TSMC');
    expect(shortFirm({ slug: 'asteralabs', name: 'Astera Labs, Inc.', aliases: ['ALAB'] })).toBe('Astera Labs');
    expect(shortFirm({ slug: 'broadcom', name: 'Broadcom Inc.', aliases: ['AVGO', 'Avago'] })).toBe('Broadcom');
    expect(shortFirm({ slug: 'x', name: 'Zhongji Example Co., Ltd.', aliases: [] })).toBe('Zhongji Example');
    expect(shortTechnology({ slug: 'cpo', name: 'Co-packaged optics' })).toBe('CPO');
    expect(shortTechnology({ slug: 'dsp-pluggable', name: 'DSP pluggable (1.6T)' })).toBe('DSP pluggable');
  });

  it('say of the rest of a stage that it is the unnamed firms', () => {
    expect(holderName({ name: 'rest:laser', firm: null }, () => 'Laser chip')).toBe('Others: Laser chip');
  });
});

describe('a table as CSV', () => {
  it('parses back to its own cells, whatever they hold', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = toCsv({ columns: [{ title: 'One' }, { title: 'Two, with a comma' }], rows });
        const [head, ...lines]: string[][] = parse(text, { record_delimiter: '\r\n' });
        expect(head).toEqual(['One', 'Two, with a comma']);
        expect(lines).toEqual(rows.map((row) => row.map(written)));
      }),
    );
  });

  it('keeps numbers unformatted and ends each line as RFC 4180 says', () => {
    const table = { columns: [{ title: 'Change, USD', show: usd }], rows: [[-1_566_123_456.78]] };
    expect(toCsv(table)).toBe('"Change, USD"\r\n-1566123456.78\r\n');
  });

  it('does not let a name run as a formula', () => {
    expect(toCsv({ columns: [{ title: 'Name' }], rows: [['=HYPERLINK("x")']] })).toBe(
      'Name\r\n"\'=HYPERLINK(""x"")"\r\n',
    );
  });
});

function written(cell: string | number | null): string {
  if (cell === null) return '';
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
}
