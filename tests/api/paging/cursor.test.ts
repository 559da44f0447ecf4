import { expect, it } from 'vitest';
import { fromCursor, listSignature, toCursor } from '../../../src/api/paging/cursor.ts';
import { isExact } from '../../../src/domain/exact-number.ts';
import { fc } from '../../support/properties.ts';

const SIGNATURE = listSignature('a list');

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isExact);
const place = fc.array(fc.oneof(fc.string(), number, fc.constant(null)), {
  minLength: 1,
  maxLength: 4,
});

it('a cursor gives back the place that it was made of', () => {
  fc.assert(
    fc.property(place, (values) => {
      const read = fromCursor(toCursor(SIGNATURE, values), SIGNATURE, values.length);
      expect(read).toEqual(values.map((value) => (Object.is(value, -0) ? 0 : value)));
    }),
  );
});

it('a cursor of another list is none of this one', () => {
  expect(fromCursor(toCursor(listSignature('a'), ['x']), listSignature('b'), 1)).toBeNull();
  expect(fromCursor(toCursor(SIGNATURE, ['x', 1]), SIGNATURE, 1)).toBeNull();
});

it('a cursor with a number that no graph keeps is none', () => {
  for (const number of [2 ** 53, -1e300]) expect(fromCursor(toCursor(SIGNATURE, [number]), SIGNATURE, 1)).toBeNull();
});

it('a text that is no cursor is none', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(fromCursor(text, SIGNATURE, 1)).toBeNull()));
});

it('lists of different order or filter have different signatures', () => {
  const signatures = [
    ['firms', 'a'],
    ['firms', 'b'],
    ['claims', 'a'],
  ].map((parts) => listSignature(...parts));
  expect(new Set(signatures).size).toBe(3);
});
