import { expect, it } from 'vitest';
import { keptWith } from '../../src/domain/kept-with.ts';

it('keeps a value with each holder, apart from those of others, where nothing that lists properties sees it', () => {
  const [ages, names] = [keptWith<object, number>('age'), keptWith<object, string>('name')];
  const [one, other, list] = [{ a: 1 }, {}, [1, 2]];
  ages.put(one, 1);
  ages.put(one, 2);
  names.put(one, 'one');
  names.put(list, 'list');
  expect([ages.of(one), ages.of(other), names.of(one), names.of(list)]).toEqual([2, undefined, 'one', 'list']);
  expect(Object.keys(one)).toEqual(['a']);
  expect(ages.of({ ...one })).toBeUndefined();
  expect([...list]).toEqual([1, 2]);
});
