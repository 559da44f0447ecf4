import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../src/api/names/name-index.ts';
import { suggestSlugs } from '../../../src/api/names/suggest-slugs.ts';
import { rank } from '../../../src/api/search/rank.ts';
import type { Named } from '../../../src/queries/names/named.ts';

const firm = (slug: string, name: string, aliases: string[] = [], tickers: string[] = []): Named => ({
  kind: 'Firm',
  slug,
  name,
  aliases,
  tickers,
});

const names = createNameIndex([
  firm('nvidia', 'NVIDIA Corporation', ['Mellanox'], ['NVDA']),
  firm('lumentum', 'Lumentum Holdings Inc.', [], ['LITE']),
  firm('lite-on', 'Lite-On Technology', [], ['2301']),
  firm('societe', 'Société Générale'),
  { ...firm('laser', 'Laser'), kind: 'Stage' },
]);

describe('suggestions', () => {
  it.each([
    ['nvida', 'nvidia'],
    ['melanox', 'nvidia'],
    ['lumentum-holdings', 'lumentum'],
    ['Lumentum Holding', 'lumentum'],
    ['LITTE', 'lumentum'],
    ['societe generale', 'societe'],
  ])('%s means %s', (value, slug) => {
    expect(suggestSlugs(names, ['Firm'], value)).toContain(slug);
  });

  it('are of the kind asked for', () => {
    expect(suggestSlugs(names, ['Stage'], 'lazer')).toEqual(['laser']);
    expect(suggestSlugs(names, ['Firm'], 'lazer')).not.toContain('laser');
  });

  it('are none where nothing is near', () => {
    expect(suggestSlugs(names, ['Firm'], 'zzzzzzzz')).toEqual([]);
  });
});

describe('ranking', () => {
  const first = (text: string) => rank(text, names, [])[0];

  it('puts a whole ticker before a name that begins with it', () => {
    expect(first('lite')).toMatchObject({ key: 'lumentum', matched: 'TICKER' });
  });

  it('puts whole names before words of names, and both before text', () => {
    const text = [{ label: 'Claim', key: 'c1', score: 99 }];
    expect(rank('laser', names, text).map(({ key }) => key)).toEqual(['laser', 'c1']);
    expect(rank('lumentum something', names, text).map(({ key }) => key)).toEqual(['lumentum', 'c1']);
  });

  it('forgives a mistyped letter, and says so', () => {
    expect(first('Lumentm')).toMatchObject({ key: 'lumentum', matched: 'SIMILAR_NAME' });
  });

  it('adds up what a thing has by name and by text', () => {
    const both = rank('laser light', names, [
      { label: 'Stage', key: 'laser', score: 2 },
      { label: 'Claim', key: 'c1', score: 4 },
    ]);
    const [laser, claim] = both;
    expect(laser).toMatchObject({ kind: 'Stage', matched: 'NAME' });
    expect(claim).toMatchObject({ key: 'c1', score: 1, matched: 'TEXT' });
  });

  it('leaves out labels that are no things of the graph', () => {
    expect(rank('nothing here', names, [{ label: 'Figure', key: 'f', score: 1 }])).toEqual([]);
  });
});
