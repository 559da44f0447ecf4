import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../src/api/names/name-index.ts';
import { byKindAndSlug, fieldAt, namedThing } from '../../../src/api/names/named-thing.ts';
import { candidates, MOST_OF_WORD, MOST_OF_WORDS } from '../../../src/api/search/candidates.ts';
import { MOST_HITS, rank } from '../../../src/api/search/rank.ts';
import { wantedOf } from '../../../src/api/search/wanted-words.ts';
import type { NodeKind } from '../../../src/domain/global-id.ts';
import type { SearchHit } from '../../../src/domain/graph/connection.ts';
import { byKey } from '../../../src/economics/key-order.ts';
import type { TextHit } from '../../../src/graph/graph-store.ts';
import type { Named } from '../../../src/queries/names/named.ts';
import { fold } from '../../../src/text/fold.ts';
import { nearest } from '../../../src/text/nearest.ts';
import { randomFrom } from '../../support/random.ts';

const wordsOf = (text: string) => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];

/** Compares every thing with the text, as the docstring of `rank` says. */
function rankAll(text: string, all: readonly Named[], texts: readonly TextHit[]): SearchHit[] {
  const things = all.map((named) => ({ ...namedThing(named), fields: fieldAt }));
  const names = things.flatMap(({ names }) => names.map(wordsOf));
  const known = new Set(names.flat());
  const wanted = wordsOf(text).map((word) => {
    const rarity = Math.log(1 + names.length / Math.max(1, names.filter((name) => name.includes(word)).length));
    const begun = [...known].filter((other) => other !== word && word.length >= 2 && other.startsWith(word)).sort();
    const similar = known.has(word) || word.length < 4 ? [] : nearest(word, known, 8);
    const variants = [
      ...(known.has(word) ? [{ near: word, worth: 1, field: null }] : []),
      ...begun.slice(0, 20).map((near) => ({ near, worth: 0.9, field: null })),
      ...similar.map((near) => ({ near, worth: 0.85, field: 'SIMILAR_NAME' as const })),
    ];
    return { rarity, variants };
  });
  const total = wanted.reduce((sum, { rarity }) => sum + rarity, 0);
  const best = Math.max(...texts.map(({ score }) => score), 0);
  const hits = things.flatMap((thing): SearchHit[] => {
    const { kind, slug: key } = thing;
    const found = texts.find(({ label, key }) => label === kind && key === thing.slug);
    const fromText = found === undefined ? 0 : found.score / best;
    const whole = thing.names.indexOf(fold(text));
    if (whole >= 0) return [{ kind, key, score: 10 + fromText, matched: fieldAt(thing, whole) }];
    let [share, matched]: [number, SearchHit['matched'] | undefined] = [0, undefined];
    for (const { rarity, variants } of wanted) {
      const variant = variants.find(({ near }) => thing.names.some((name) => wordsOf(name).includes(near)));
      if (variant === undefined) continue;
      share += (variant.worth * rarity) / total;
      const place = thing.names.findIndex((name) => wordsOf(name).includes(variant.near));
      matched ??= variant.field ?? fieldAt(thing, place);
    }
    if (matched !== undefined) return [{ kind, key, score: 5 * share + fromText, matched }];
    return found === undefined ? [] : [{ kind, key, score: fromText, matched: 'TEXT' }];
  });
  return hits.sort((a, b) => b.score - a.score || byKey(a.kind, b.kind) || byKey(a.key, b.key));
}

const COMMON = ['technologies', 'holding', 'limited', 'optical', 'inc'];
const RARE = ['lumen', 'lumentum', 'modco', 'radiant', 'opto', 'optics', 'nova', 'novatel', 'acme', 'delta'];

/** Things whose names are a few words of their own and words that most of them have. */
function randomGraph(draw: () => number, things: number): Named[] {
  const pick = (words: readonly string[]) => words[Math.floor(draw() * words.length)] ?? '';
  const kinds: readonly NodeKind[] = ['Firm', 'Firm', 'Firm', 'Product', 'Stage'];
  return Array.from({ length: things }, (_, at): Named => {
    const own = draw() < 0.2 ? pick(RARE) : `thing${at % Math.ceil(things / 3)}`;
    const name = [own, ...(draw() < 0.8 ? [pick(COMMON)] : []), ...(draw() < 0.4 ? [pick(COMMON)] : [])].join(' ');
    const aliases = draw() < 0.2 ? [`${pick(RARE)} ${pick(COMMON)}`] : [];
    const kind = kinds[at % kinds.length] ?? 'Firm';
    return { kind, slug: `thing-${at}`, name, aliases, tickers: draw() < 0.1 ? [pick(RARE).toUpperCase()] : [] };
  });
}

function randomText(draw: () => number): string {
  const pick = (words: readonly string[]) => words[Math.floor(draw() * words.length)] ?? '';
  return Array.from({ length: 1 + Math.floor(draw() * 3) }, () => {
    const word = draw() < 0.4 ? pick(COMMON) : pick(RARE);
    const kind = draw();
    if (kind < 0.2) return word.slice(0, 3);
    if (kind < 0.4) return `${word.slice(0, 2)}${word.slice(3)}`;
    return word;
  }).join(' ');
}

const randomTexts = (draw: () => number, all: readonly Named[]): TextHit[] =>
  all
    .filter(() => draw() < 0.02)
    .map(({ kind, slug }) => ({ label: kind, key: slug, score: 1 + Math.floor(draw() * 3) }));

const rounded = (hits: readonly SearchHit[]) => hits.map((hit) => ({ ...hit, score: hit.score.toFixed(9) }));

describe('ranking in bounded work', () => {
  it('tells what comparing all tells, where no word is in the names of many', () => {
    const draw = randomFrom(1);
    for (let graph = 0; graph < 12; graph += 1) {
      const all = randomGraph(draw, 150);
      const names = createNameIndex(all);
      for (let ask = 0; ask < 25; ask += 1) {
        const [text, texts] = [randomText(draw), randomTexts(draw, all)];
        expect(rounded(rank(text, names, texts)), text).toEqual(rounded(rankAll(text, all, texts)));
      }
    }
  });

  it('tells the same where one word is in the names of very many, and the others are not', () => {
    const draw = randomFrom(2);
    const all = randomGraph(draw, 4 * MOST_OF_WORD).map((named) => ({
      ...named,
      name: `${named.name.replace(/technologies|holding|limited|optical|inc/g, '')} limited`,
      aliases: [],
    }));
    const names = createNameIndex(all);
    for (const text of [
      'limited',
      'limi',
      'limitd',
      'lumen limited',
      'limited lumentm',
      'nova limited delta',
      'Acme Limited',
    ]) {
      const texts = randomTexts(draw, all);
      const expected = rankAll(text, all, texts);
      expect(rounded(rank(text, names, texts)), text).toEqual(rounded(expected.slice(0, MOST_HITS)));
      expect(expected.length).toBeGreaterThan(MOST_HITS);
    }
  });

  it('gives each hit the score that comparing all gives, and as many hits, whatever words are common', () => {
    const draw = randomFrom(3);
    const all = randomGraph(draw, 6_000);
    const names = createNameIndex(all);
    for (let ask = 0; ask < 8; ask += 1) {
      const [text, texts] = [`${randomText(draw)} optical limited`, randomTexts(draw, all)];
      const expected = rankAll(text, all, texts);
      const known = new Map(rounded(expected).map((hit) => [`${hit.kind}:${hit.key}`, hit]));
      const found = rank(text, names, texts);
      expect(found).toHaveLength(Math.min(MOST_HITS, expected.length));
      for (const hit of rounded(found)) expect(hit, text).toEqual(known.get(`${hit.kind}:${hit.key}`));
    }
  });

  it.each([500, 5_000, 50_000])('looks at no more things than it may, of %i', (things) => {
    const all = randomGraph(randomFrom(4), things);
    const names = createNameIndex(all);
    const looked = (text: string, texts: readonly TextHit[] = []) =>
      candidates(names, wantedOf(names, text), texts).size;
    expect(looked('limited')).toBeLessThanOrEqual(MOST_OF_WORD);
    expect(looked('limited holding')).toBeLessThanOrEqual(2 * MOST_OF_WORD);
    const texts = all.slice(0, 500).map(({ kind, slug }) => ({ label: kind, key: slug, score: 1 }));
    expect(looked('technologies holding limited optical inc thing', texts)).toBeLessThanOrEqual(MOST_OF_WORDS + 500);
    expect(looked(`thing${Math.floor(things / 7)}`)).toBeLessThanOrEqual(30);
  });

  it('keeps the things with a word in the order of ties, whatever order they come in', () => {
    const draw = randomFrom(6);
    const all = randomGraph(draw, 900);
    const names = createNameIndex(all.toSorted(() => draw() - 0.5));
    for (const { kind, slug } of all.slice(0, 300)) names.remove(kind, slug);
    for (const word of COMMON) {
      const things = names.words.thingsWith(word);
      expect(things).toEqual(things.toSorted(byKindAndSlug));
      expect(things.length).toBe(
        all.slice(300).filter((named) => namedThing(named).names.some((name) => wordsOf(name).includes(word))).length,
      );
    }
  });
});
