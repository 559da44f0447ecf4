import { expect, it } from 'vitest';
import { slopeOf } from './line-fit.ts';

it('fits a line by least squares', () => {
  expect(
    slopeOf([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBeCloseTo(2);
  // Anscombe's first set, whose line is known.
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(slopeOf(x.map((value, index) => [value, y[index] ?? 0]))).toBeCloseTo(0.5, 3);
});

it('has no slope without two places', () => {
  expect(slopeOf([])).toBe(0);
  expect(
    slopeOf([
      [1, 5],
      [1, 7],
    ]),
  ).toBe(0);
});
