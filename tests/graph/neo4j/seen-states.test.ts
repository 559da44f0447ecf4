import { expect, it } from 'vitest';
import { createSeenStates } from '../../../src/graph/neo4j/seen-states.ts';

it('what was seen last is to be seen by the next call, beside what that asks for', () => {
  const seen = createSeenStates();
  seen.saw([], ['first']);
  seen.saw(seen.atLeast([]), ['second']);
  expect(seen.atLeast(['asked', 'second'])).toEqual(['asked', 'second']);
});

it('of calls that went on at once, what each of them saw', () => {
  const seen = createSeenStates();
  seen.saw([], ['one']);
  seen.saw([], ['other']);
  expect(seen.atLeast([])).toEqual(['one', 'other']);
});

it('a state that nobody has seen for half a minute is waited for no longer', () => {
  let now = 0;
  const seen = createSeenStates(() => now);
  seen.saw([], ['gone']);
  now = 29_000;
  expect(seen.atLeast([])).toEqual(['gone']);
  now = 31_000;
  expect(seen.atLeast([])).toEqual([]);
});
