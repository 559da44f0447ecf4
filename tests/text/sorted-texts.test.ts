import { expect, it } from 'vitest';
import { createSortedTexts } from '../../src/text/sorted-texts.ts';
import { randomFrom } from '../support/random.ts';

const all = (sorted: { atOrAfter(text: string): string | undefined }) => {
  const found: string[] = [];
  for (let text = sorted.atOrAfter(''); text !== undefined; text = sorted.atOrAfter(`${text}\0`)) found.push(text);
  return found;
};

it.each([
  ['in order', (at: number) => String(at).padStart(5, '0')],
  ['in reverse order', (at: number) => String(20_000 - at).padStart(5, '0')],
  ['in any order', (at: number) => String((at * 7_919) % 20_011)],
])('keeps texts that come %s, each with its value', (_, textOf) => {
  const sorted = createSortedTexts<number>();
  for (let at = 0; at < 5_000; at += 1) sorted.set(textOf(at), at);
  expect(all(sorted)).toEqual(Array.from({ length: 5_000 }, (_, at) => textOf(at)).sort());
  for (let at = 0; at < 5_000; at += 1) expect(sorted.get(textOf(at))).toBe(at);
  expect(sorted.get('x')).toBeUndefined();
});

it('is what a map in order is, while texts come and go', () => {
  const draw = randomFrom(11);
  const sorted = createSortedTexts<number>();
  const known = new Map<string, number>();
  for (const share of [0.8, 0.2, 0.6]) {
    for (let step = 0; step < 10_000; step += 1) {
      const text = Math.floor(draw() * 6_000).toString(36);
      if (draw() < share) {
        sorted.set(text, step);
        known.set(text, step);
      } else {
        sorted.delete(text);
        known.delete(text);
      }
    }
    expect(all(sorted)).toEqual([...known.keys()].sort());
    for (const [text, value] of known) expect(sorted.get(text)).toBe(value);
  }
  for (const text of known.keys()) sorted.delete(text);
  expect(all(sorted)).toEqual([]);
});

it('keeps texts without values', () => {
  const sorted = createSortedTexts<undefined>();
  for (let at = 0; at < 2_000; at += 1) sorted.set(String(at), undefined);
  for (let at = 0; at < 2_000; at += 2) sorted.delete(String(at));
  expect(all(sorted)).toHaveLength(1_000);
});
