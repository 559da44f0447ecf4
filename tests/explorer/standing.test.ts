import { describe, expect, it } from 'vitest';
import { crossBar } from '../../src/explorer/graph-view/cross-bar.ts';
import type { GraphLink, Piece } from '../../src/explorer/graph-view/piece.ts';
import { sceneOf } from '../../src/explorer/graph-view/scene.ts';
import { decodeGraphView } from '../../src/explorer/graph-view/view.ts';
import { linksTable } from '../../src/explorer/pages/graph/links-table.ts';
import { dayOf, standingWords } from '../../src/explorer/pages/graph/standing-words.ts';

const ENDED = delivery(['2016-01-01', '2022-12-31']);
const TWICE = delivery(['2016-01-01', '2018-12-31'], ['2021-03-01', '2024-12-31']);

describe('a delivery', () => {
  it.each([
    ['no day is known of', delivery([null, null]), '2026-06-01', ''],
    ['ended in a whole year', ENDED, '2023-01-01', 'ended 2022'],
    ['ended on a day', delivery([null, '2022-06-30']), '2023-01-01', 'ended 2022-06-30'],
    ['is on its last day', ENDED, '2022-12-31', ''],
    ['is on its first day', ENDED, '2016-01-01', ''],
    ['is to begin', ENDED, '2015-12-31', 'begins 2016'],
    ['is to begin on a day', delivery(['2027-03-01', null]), '2026-06-01', 'begins 2027-03-01'],
    ['comes twice and is to begin', TWICE, '2015-12-31', 'begins 2016'],
    ['comes twice and is on the last day of the first time', TWICE, '2018-12-31', ''],
    ['rests in between', TWICE, '2019-06-01', 'ended 2018, begins again 2021-03-01'],
    ['comes twice and is on the first day of the second time', TWICE, '2021-03-01', ''],
    ['came twice', TWICE, '2025-01-01', 'ended 2024'],
  ])('that %s is said to be so', (_what, link, day, words) => {
    expect(standingWords(link, day)).toBe(words);
  });

  it('is looked at on the day that the reader chose, else today', () => {
    expect(dayOf(decodeGraphView('?v=1&by=2020-02-29'))).toBe('2020-02-29');
    expect(dayOf(decodeGraphView(''))).toBe(new Date().toISOString().slice(0, 10));
  });

  it('is in the table and its file with its days', () => {
    const { columns, rows } = linksTable(pieceOf(ENDED));
    const row = Object.fromEntries(columns.map(({ title }, at) => [title, rows[0]?.[at]]));
    expect(row).toMatchObject({ From: 'a', To: 'b', Since: '2016-01-01', Until: '2022-12-31' });
  });

  it('is in the table with the claims that say so, and which of them were retracted', () => {
    const claims = [
      { key: 'x', retractedOn: null },
      { key: 'y', retractedOn: '2026-05-01' },
    ];
    const { columns, rows } = linksTable(pieceOf({ ...ENDED, claims }));
    const row = Object.fromEntries(columns.map(({ title }, at) => [title, rows[0]?.[at]]));
    expect(row).toMatchObject({ Claims: 'x y', 'Retracted claims': 'y' });
  });

  it('is in the table once for each time that it came', () => {
    expect(linksTable(pieceOf(TWICE)).rows.map((row) => row.slice(3, 5))).toEqual([
      ['2016-01-01', '2018-12-31'],
      ['2021-03-01', '2024-12-31'],
    ]);
  });

  it.each([
    ['2015-12-31', 'comes once', ENDED, false],
    ['2020-01-01', 'comes once', ENDED, true],
    ['2023-01-01', 'comes once', ENDED, false],
    ['2018-01-01', 'comes twice', TWICE, true],
    ['2019-06-01', 'comes twice', TWICE, false],
    ['2022-01-01', 'comes twice', TWICE, true],
  ])('in the picture of %s that %s', (day, _what, link, holds) => {
    const places = { a: { x: 0, y: 0 }, b: { x: 30, y: 40 } };
    const marks = { chosen: null, pins: {}, hops: new Set<string>(), day };
    expect(sceneOf(pieceOf(link), places, marks).links.map((link) => link.holds)).toEqual([holds]);
  });
});

it('a bar stands across the middle of its line, even of one without length', () => {
  expect(crossBar({ x: 0, y: 0 }, { x: 30, y: 40 })).toEqual([
    { x: 15 + 3.2, y: 20 - 2.4 },
    { x: 15 - 3.2, y: 20 + 2.4 },
  ]);
  expect(crossBar({ x: 5, y: 5 }, { x: 5, y: 5 })).toEqual([
    { x: 5, y: 5 },
    { x: 5, y: 5 },
  ]);
});

function delivery(...days: readonly (readonly [first: string | null, last: string | null])[]): GraphLink {
  const ends = { key: 'a SUPPLIES b', relation: 'SUPPLIES', from: 'a', to: 'b' } as const;
  const periods = days.map(([validFrom, validTo]) => ({ validFrom, validTo }));
  return { ...ends, periods, knownFrom: null, claims: [] };
}

function pieceOf(link: GraphLink): Piece {
  const thing = (id: string) => ({ id, kind: 'Firm', handle: id, name: id, path: null, technology: null }) as const;
  return { things: new Map(['a', 'b'].map((id) => [id, thing(id)])), links: new Map([[link.key, link]]) };
}
