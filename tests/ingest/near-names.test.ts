import { expect, test } from 'vitest';
import { nearNames } from '../../src/ingest/validate/near-names.ts';

const NAMES = ['nvidia', 'Lumen', 'lumen', 'S-12', 'coherent'];

test.each([
  ['nvida', 'nvidia'],
  ['NVIDIA', 'nvidia'],
  ['lumne', 'Lumen'],
  ['s-12', 'S-12'],
  ['nobody', null],
])('by %s is meant %s', async (wrong, meant) => {
  expect((await nearNames(NAMES, { left: 1000 }))(wrong)).toBe(meant);
});

test('the same wrong name is searched once, and none where no look is left', async () => {
  const budget = { left: 1000 };
  const nearest = await nearNames(NAMES, budget);
  expect([nearest('nvida'), nearest('nobody')]).toEqual(['nvidia', null]);
  const left = budget.left;
  expect(left).toBeLessThan(1000);
  expect([nearest('nvida'), nearest('nobody'), budget.left]).toEqual(['nvidia', null, left]);
  budget.left = 0;
  expect([nearest('nvida'), nearest('coherant')]).toEqual(['nvidia', null]);
});
