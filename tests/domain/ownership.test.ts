import { expect, test } from 'vitest';
import { levelsBelow, MOST_OWNERS } from '../../src/domain/graph/ownership.ts';

/** The levels below a firm, and of whom was asked what they own. */
function below(slug: string, owned: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const levels = levelsBelow(slug, (firm) => {
    asked.push(firm);
    return owned[firm] ?? [];
  });
  return { levels, asked };
}

test('the levels below a firm are counted from it on, with one question for each firm below and none for others', () => {
  const owned = { top: ['a', 'other'], a: ['b', 'c'], b: ['d'], other: ['e'], e: ['f'], f: ['g'] };
  expect(below('a', owned)).toEqual({ levels: 2, asked: ['a', 'b', 'c', 'd'] });
  expect(below('d', owned)).toEqual({ levels: 0, asked: ['d'] });
});

test('levels that are too many, or go round, are counted up to one more than may be', () => {
  expect(below('a', { a: ['b'], b: ['a'] }).levels).toBe(MOST_OWNERS + 1);
});
