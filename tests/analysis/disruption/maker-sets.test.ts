import { expect, it } from 'vitest';
import { makerSets } from '../../../src/analysis/disruption/maker-sets.ts';

const namesOf = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`);
/** Each technology with a maker of its own. */
const setsOf = (count: number) =>
  makerSets(
    namesOf(count),
    namesOf(count).map((name) => ({ key: `f-${name}`, firm: `f-${name}`, parts: new Map([[name, 1]]) })),
  );

it('every set of technologies that only some can make is looked at, but for that of all', () => {
  expect(
    setsOf(3)
      .map(({ technologies }) => technologies.join(' '))
      .sort(),
  ).toEqual(['t0', 't0 t1', 't0 t2', 't1', 't1 t2', 't2']);
});

it('of very many technologies each is looked at by itself', () => {
  expect(setsOf(40).map(({ technologies }) => technologies)).toEqual(namesOf(40).map((name) => [name]));
});
