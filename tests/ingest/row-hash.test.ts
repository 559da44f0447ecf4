import { expect, test } from 'vitest';
import { hashOfStamp, rowHash, stampOffset } from '../../src/ingest/load/row-hash.ts';
import { fc } from '../support/properties.ts';

test.each([
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
  [[['a', 'b']], [['a'], 'b']],
  [['1'], [1]],
  [[null], ['']],
  [[false], [0]],
  [[[]], [null]],
  [[{ a: 1 }], [{ b: 1 }]],
  [[0.1], [0.10000000000000001 + 1e-16]],
])('%j and %j are told apart', (one, other) => {
  expect(rowHash(one)).not.toBe(rowHash(other));
});

test('equal contents have equal hashes, and a stamp gives the hash back whatever the load', () => {
  const content = fc.array(
    fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.array(fc.string())),
  );
  fc.assert(
    fc.property(content, fc.integer({ min: 0, max: 2 ** 21 - 1 }), (row, load) => {
      const hash = rowHash(row);
      expect(rowHash(structuredClone(row))).toBe(hash);
      const stamp = hash + stampOffset(load);
      expect(Number.isSafeInteger(stamp)).toBe(true);
      expect(hashOfStamp(stamp)).toBe(hash);
    }),
  );
});

test('what no load made has no hash', () => {
  expect(hashOfStamp(null)).toBeNull();
});
