import { expect, test } from 'vitest';
import { stampsMet } from '../../../src/api/model/stamps-met.ts';

test('a state is new once, also where requests that began before a write come after it', () => {
  const isNew = stampsMet();
  expect(['1.a', '1.a', '2.b', '1.a', '2.b', '1.a'].map(isNew)).toEqual([true, false, true, false, false, false]);
});

test('a restored graph is new at every version that the other had', () => {
  const isNew = stampsMet();
  expect(['1.a', '2.b', '3.c', '2.b', '2.d', '3.e'].map(isNew)).toEqual([true, true, true, false, true, true]);
});
