import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNearTexts, MOST_LOOKS } from '../../src/text/near-texts.ts';
import { nearest } from '../../src/text/nearest.ts';
import { randomFrom } from '../support/random.ts';

const holding = (texts: readonly string[]) => {
  const held = createNearTexts<true>();
  for (const text of texts) held.set(text, true);
  return held;
};

/** What `nearest` finds, the text itself left out. */
const byComparingAll = (typed: string, texts: readonly string[], limit: number) =>
  nearest(typed, new Set(texts), limit + 1)
    .filter((text) => text !== typed)
    .slice(0, limit);

describe('near texts', () => {
  test.each([
    ['nvida', ['nvidia']],
    ['lumentm', ['lumentum']],
    ['brodcom', ['broadcom']],
    ['tmsc', ['tsmc']],
    ['tsmx', ['tsmc']],
    ['as', ['ase']],
    ['tsmc', []],
    ['nothing-like-it', []],
    ['', []],
  ])('of %s are %s', (typed, found) => {
    const firms = ['nvidia', 'lumentum', 'coherent', 'broadcom', 'tsmc', 'ase', 'jx'];
    expect(holding(firms).near(typed, 3)).toEqual(found);
  });

  test.each([
    ['few letters, so that many are near', 'abc', 9],
    ['more letters and longer texts', 'abcde ', 16],
    ['letters at either end of Unicode', '\u0000a\uffff\u{1f600}', 7],
  ])('are what comparing with all finds: %s', (_, letters, longest) => {
    const text = fc
      .array(fc.constantFrom(...letters), { maxLength: longest })
      .map((all) => all.join('').replace(/ +/g, ' ').trim());
    const texts = fc.array(text, { maxLength: 60 });
    fc.assert(
      fc.property(texts, text, fc.integer({ min: 1, max: 8 }), (all, typed, limit) => {
        expect(holding(all).near(typed, limit)).toEqual(byComparingAll(typed, all, limit));
      }),
      { numRuns: 1_000 },
    );
  });

  test('are what comparing with all finds where a few letters of a long text are wrong', () => {
    const word = fc.array(fc.constantFrom(...'abcd'), { minLength: 9, maxLength: 24 });
    const edit = fc.record({ at: fc.nat(24), drop: fc.nat(1), put: fc.constantFrom('', 'a', 'b', 'x') });
    const edits = fc.array(fc.array(edit, { maxLength: 5 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, edits, (letters, variants) => {
        const typed = letters.join('');
        const all = variants.map((some) => {
          const changed = [...letters];
          for (const { at, drop, put } of some) changed.splice(at, drop, put);
          return changed.join('');
        });
        expect(holding(all).near(typed, 5)).toEqual(byComparingAll(typed, all, 5));
      }),
      { numRuns: 1_000 },
    );
  });

  test('stay right while texts come and go, and so do those that begin alike', () => {
    const draw = randomFrom(7);
    const text = () => Array.from({ length: 1 + Math.floor(draw() * 6) }, () => 'abc'[Math.floor(draw() * 3)]).join('');
    const held = createNearTexts<number>();
    const known = new Map<string, number>();
    for (let step = 0; step < 20_000; step += 1) {
      const one = text();
      if (draw() < 0.55) {
        held.set(one, step);
        known.set(one, step);
      } else {
        held.delete(one);
        known.delete(one);
      }
    }
    for (let look = 0; look < 300; look += 1) {
      const typed = text();
      const all = [...known.keys()].sort();
      expect(held.get(typed)).toBe(known.get(typed));
      expect(held.near(typed, 5)).toEqual(byComparingAll(typed, all, 5));
      expect(held.beginningWith(typed, 7)).toEqual(
        all.filter((other) => other !== typed && other.startsWith(typed)).slice(0, 7),
      );
    }
  });

  test.each([
    ['a word of eight letters', 8, 1_500],
    ['a name of twenty letters, of which four are wrong', 20, MOST_LOOKS],
  ])('are found by looking at a small part: %s', (_, length, most) => {
    const draw = randomFrom(3);
    const letters = () => Array.from({ length }, () => String.fromCharCode(97 + Math.floor(draw() * 26)));
    const all = Array.from({ length: 50_000 }, () => letters().join(''));
    const wrong = length === 8 ? [0, 7] : [0, 1, 10, 19];
    const typed = Array.from(all[17] ?? '', (letter, at) => (wrong.includes(at) ? '0' : letter)).join('');
    const looks = { left: 1_000_000 };
    expect(holding(all).near(typed, 3, looks)).toEqual([all[17]]);
    expect(1_000_000 - looks.left).toBeLessThan(most);
  });

  test('are no longer looked for where no look is left', () => {
    expect(holding(['nvidia', 'nvidio']).near('nvidiu', 3, { left: 0 })).toEqual([]);
  });
});
