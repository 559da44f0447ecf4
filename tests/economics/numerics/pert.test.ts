import { describe, expect, it } from 'vitest';
import { compilePert } from '../../../src/economics/numerics/compile-pert.ts';
import { pertCdf, pertMean, pertQuantile, pertShape, pertVariance } from '../../../src/economics/numerics/pert.ts';
import { fc } from '../../support/properties.ts';

/** Triples with a range between 1e-3 and 1e9 and the mode anywhere, the bounds included. */
const triples = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), modes())
  .map(([low, range, mode]) => ({ low, mid: Math.min(low + mode * range, low + range), high: low + range }));

function modes() {
  return fc.oneof(fc.constantFrom(0, 1, 0.5, 1e-12, 1 - 1e-12), fc.double({ min: 0, max: 1, noNaN: true }));
}

const uniforms = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });

describe('PERT in closed form', () => {
  it('has α and β that sum to 6, and the mean (low + 4 mid + high) / 6', () => {
    expect(pertShape({ low: 0, mid: 0.5, high: 1 })).toEqual({ alpha: 3, beta: 3 });
    expect(pertShape({ low: 10, mid: 10, high: 20 })).toEqual({ alpha: 1, beta: 5 });
    expect(pertMean({ low: 1, mid: 2, high: 9 })).toBe(3);
  });

  it('has the variance of the beta distribution, α β / (36 · 7) of the squared range', () => {
    expect(pertVariance({ low: 0, mid: 0.5, high: 1 })).toBeCloseTo(1 / 28, 15);
    expect(pertVariance({ low: 0, mid: 0, high: 3 })).toBeCloseTo((9 * 5) / 252, 15);
  });

  it.each([
    ['Beta(3, 3): u³ (10 − 15 u + 6 u²)', 0.5, (x: number) => x ** 3 * (10 - 15 * x + 6 * x * x)],
    ['Beta(1, 5): 1 − (1 − x)⁵', 0, (x: number) => 1 - (1 - x) ** 5],
    ['Beta(5, 1): x⁵', 1, (x: number) => x ** 5],
    ['Beta(2, 4): polynomial', 0.25, (x: number) => 10 * x ** 2 - 20 * x ** 3 + 15 * x ** 4 - 4 * x ** 5],
  ])('has the distribution of %s', (_, mode, closedForm) => {
    for (let x = 0; x <= 1; x += 1 / 64) {
      expect(pertCdf({ low: 0, mid: mode, high: 1 }, x)).toBeCloseTo(closedForm(x), 14);
    }
  });

  it('gives the quantiles that SciPy 1.17 gives', () => {
    const published: readonly (readonly [number, number, number])[] = [
      [0, 0.05, 0.010206218313011496],
      [0.1, 1e-9, 9.082648239736703e-8],
      [0.1, 0.5, 0.2026648503614662],
      [0.8, 0.05, 0.3787232759838096],
      [0.8, 1 - 1e-6, 0.9998649281007289],
      [1, 1e-9, 0.01584893192461113],
      [1, 0.95, 0.9897937816869885],
    ];
    for (const [mid, u, x] of published) {
      expect(Math.abs(pertQuantile({ low: 0, mid, high: 1 }, u) - x)).toBeLessThan(1e-13);
      expect(Math.abs(compilePert({ low: 0, mid, high: 1 })(u) - x)).toBeLessThan(1e-6);
    }
  });
});

describe('the quantile function', () => {
  it('undoes the distribution', () => {
    fc.assert(
      fc.property(triples, uniforms, (triple, u) => {
        const x = pertQuantile(triple, u);
        expect(Math.abs(pertQuantile(triple, pertCdf(triple, x)) - x)).toBeLessThan(1e-6 * (triple.high - triple.low));
      }),
    );
  });

  it('is compiled to within 1e-6 of the range, whatever the shape', () => {
    for (const mid of [0, 1e-9, 0.001, 0.02, 0.1, 0.25, 1 / 3, 0.5, 0.62, 0.8, 0.99, 1]) {
      const triple = { low: 0, mid, high: 1 };
      const compiled = compilePert(triple);
      for (let k = 0; k < 900; k += 2) {
        const u = gradedUniform(k);
        expect(Math.abs(compiled(u) - pertQuantile(triple, u))).toBeLessThan(1e-6);
      }
    }
  });

  it('never falls as u rises and stays between low and high', () => {
    fc.assert(
      fc.property(triples, uniforms, uniforms, (triple, u, v) => {
        const compiled = compilePert(triple);
        const [first, second] = [compiled(Math.min(u, v)), compiled(Math.max(u, v))];
        expect(first).toBeLessThanOrEqual(second);
        expect(first).toBeGreaterThanOrEqual(triple.low);
        expect(second).toBeLessThanOrEqual(triple.high);
      }),
    );
  });

  it('is monotone from one cell of the table to the next', () => {
    const compiled = compilePert({ low: 0, mid: 0.07, high: 1 });
    const values = Array.from({ length: 20_000 }, (_, i) => compiled(i / 20_000));
    expect(values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))).toBe(true);
  });

  it('reaches the bounds at 0 and 1', () => {
    const compiled = compilePert({ low: -2, mid: 1, high: 5 });
    expect([compiled(0), compiled(1)]).toEqual([-2, 5]);
  });

  it('has the mean of the distribution over equally spaced uniforms', () => {
    fc.assert(
      fc.property(triples, (triple) => {
        const compiled = compilePert(triple);
        let sum = 0;
        for (let i = 0; i < 1000; i += 1) sum += compiled((i + 0.5) / 1000);
        expect(Math.abs(sum / 1000 - pertMean(triple))).toBeLessThan(2e-4 * (triple.high - triple.low));
      }),
      { numRuns: 40 },
    );
  });

  it('is the constant where low = high', () => {
    const constant = { low: 7, mid: 7, high: 7 };
    expect([0, 0.3, 1].map(compilePert(constant))).toEqual([7, 7, 7]);
    expect(pertQuantile(constant, 0.2)).toBe(7);
    expect([pertCdf(constant, 6.9), pertCdf(constant, 7)]).toEqual([0, 1]);
  });
});

describe('a triple out of order', () => {
  it('is refused by name', () => {
    expect(() => compilePert({ low: 2, mid: 1, high: 3 })).toThrow('low ≤ mid ≤ high');
    expect(() => compilePert({ low: 0, mid: Number.NaN, high: 1 })).toThrow(RangeError);
    expect(() => pertShape({ low: 0, mid: 1, high: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });
});

/** Evenly over (0, 1), then closer and closer to either bound, down to 2⁻³³. */
function gradedUniform(k: number): number {
  if (k < 300) return (k + 0.5) / 300;
  return k < 600 ? 2 ** -(1 + (k - 300) * 0.1066) : 1 - 2 ** -(1 + (k - 600) * 0.1066);
}
