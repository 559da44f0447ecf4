import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCursor, listSignature, toCursor } from '../../../src/api/paging/cursor.ts';

const SIGNATURE = listSignature('a list');

const place = fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)), {
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
