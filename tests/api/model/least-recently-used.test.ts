import { describe, expect, it } from 'vitest';
import { createLeastRecentlyUsed } from '../../../src/api/model/least-recently-used.ts';

describe('the values asked for last', () => {
  it('drops the one that nobody asked for the longest', () => {
    const kept = createLeastRecentlyUsed<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.get('a');
    kept.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
  });

  it('replaces a value without dropping another', () => {
    const kept = createLeastRecentlyUsed<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    kept.set('b', 3);
    expect([kept.get('a'), kept.get('b')]).toEqual([1, 3]);
  });
});
