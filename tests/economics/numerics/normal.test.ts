import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../src/economics/numerics/incomplete-beta.ts';
import { logBeta, logGamma } from '../../../src/economics/numerics/log-beta.ts';
import { normalCdf } from '../../../src/economics/numerics/normal-cdf.ts';
import { normalQuantile } from '../../../src/economics/numerics/normal-quantile.ts';
import { fc } from '../../support/properties.ts';

/** To 17 digits by arbitrary-precision arithmetic. */
const CDF: readonly (readonly [number, number])[] = [
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1, 0.8413447460685429],
  [1.96, 0.9750021048517795],
  [3.5, 0.9997673709209645],
  [8, 0.9999999999999993],
  [-1, 0.15865525393145705],
  [-3, 0.0013498980316300946],
  [-6, 9.86587645037698e-10],
  [-10, 7.619853024160525e-24],
  [-37, 5.725571222524577e-300],
];
const QUANTILES: readonly (readonly [number, number])[] = [
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.975, 1.9599639845400538],
  [1e-3, -3.0902323061678136],
  [1e-10, -6.361340902404057],
  [1e-100, -21.273453560965326],
];

describe('the standard normal distribution', () => {
  it.each(CDF)('has Φ(%d) = %d to a relative 1e-12', (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12);
  });

  it.each(QUANTILES)('has the quantile of %d at %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(1e-14 * (1 + Math.abs(z)));
  });

  it('is undone by its quantile function', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (z) => {
        expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is symmetric and rises', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (z, step) => {
        expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(1e-15);
        expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z) - 1e-15);
      }),
    );
  });

  it('has no quantile at 0, at 1, or for what is not a number', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('the beta function', () => {
  it('agrees with factorials and with Γ(1/2) = √π', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 14);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
    expect(logBeta(3, 3)).toBeCloseTo(Math.log(1 / 30), 14);
  });

  it.each([
    [4.2, 1.8, 0.9, 0.8814719576671908],
    [1.5, 4.5, 1e-6, 7.760681879981751e-9],
    [2.5, 3.5, 0.999, 0.9999999997548714],
    [2, 2, 0.25, 0.15625],
  ])('regularised and incomplete, of (%d, %d) at %d is %d', (a, b, x, value) => {
    expect(Math.abs(incompleteBeta(x, a, b) / value - 1)).toBeLessThan(1e-13);
  });

  it('is antisymmetric: Iₓ(a, b) = 1 − I₁₋ₓ(b, a)', () => {
    const shapes = fc.double({ min: 0.5, max: 30, noNaN: true });
    fc.assert(
      fc.property(shapes, shapes, fc.integer({ min: 1, max: 63 }), (a, b, k) => {
        expect(incompleteBeta(k / 64, a, b)).toBeCloseTo(1 - incompleteBeta(1 - k / 64, b, a), 12);
      }),
    );
  });
});
