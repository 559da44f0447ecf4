import { describe, expect, it } from 'vitest';
import { brentRoot } from '../../../src/economics/numerics/brent.ts';
import { solveAll } from '../../../src/economics/numerics/solve-all.ts';
import { fc } from '../../support/properties.ts';

describe("Brent's method", () => {
  it.each([
    ['cos x = x', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['x³ = 2', (x: number) => x ** 3 - 2, 0, 2, Math.cbrt(2)],
    ['eˣ = 1e6', (x: number) => Math.exp(x) - 1e6, 0, 100, Math.log(1e6)],
    ['x⁹ = 0', (x: number) => x ** 9, -1, 1.5, 0],
  ])('solves %s', (_, f, a, b, root) => {
    expect(Math.abs(brentRoot(f, { a, fa: f(a), b, fb: f(b) }, 1e-14) - root)).toBeLessThan(1e-12);
  });

  it('takes few steps on a smooth function', () => {
    let calls = 0;
    const f = (x: number): number => {
      calls += 1;
      return Math.exp(x) - 3;
    };
    brentRoot(f, { a: 0, fa: -2, b: 2, fb: Math.exp(2) - 3 }, 1e-14);
    expect(calls).toBeLessThan(12);
  });

  it('finds the root of any increasing cubic in its bracket', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (root, slope) => {
          const f = (x: number): number => (x - root) ** 3 + (slope + 0.01) * (x - root);
          expect(Math.abs(brentRoot(f, { a: -6, fa: f(-6), b: 7, fb: f(7) }, 1e-13) - root)).toBeLessThan(1e-11);
        },
      ),
    );
  });

  it('accepts a root at an end and refuses a bracket without one', () => {
    const f = (x: number): number => x - 1;
    expect(brentRoot(f, { a: 1, fa: 0, b: 2, fb: 1 }, 1e-12)).toBe(1);
    expect(() => brentRoot(f, { a: 2, fa: 1, b: 3, fb: 2 }, 1e-12)).toThrow('no sign change');
  });
});

describe('goal seek', () => {
  it('finds both solutions of an output that is not monotone, ascending', () => {
    const { solutions } = solveAll({ output: (x) => (x - 0.5) ** 2, target: 0.01, low: 0, high: 1 });
    expect(solutions).toHaveLength(2);
    expect(solutions[0]).toBeCloseTo(0.4, 12);
    expect(solutions[1]).toBeCloseTo(0.6, 12);
  });

  it('counts a solution at a grid point once', () => {
    expect(solveAll({ output: (x) => x, target: 0.25, low: 0, high: 1 }).solutions).toEqual([0.25]);
    expect(solveAll({ output: (x) => x, target: 0, low: 0, high: 1 }).solutions).toEqual([0]);
    expect(solveAll({ output: (x) => x, target: 1, low: 0, high: 1 }).solutions).toEqual([1]);
  });

  it('finds a solution where the output only touches the target at a grid point', () => {
    const touching = { output: (x: number) => (x - 0.5) ** 2 + 3, target: 3, low: 0, high: 1 };
    expect(solveAll(touching).solutions).toEqual([0.5]);
  });

  it('finds every solution of a wave', () => {
    const { solutions } = solveAll({ output: Math.sin, target: 0.3, low: 0, high: 40 });
    const known = Array.from({ length: 7 }, (_, k) =>
      [Math.asin(0.3), Math.PI - Math.asin(0.3)].map((x) => x + 2 * Math.PI * k),
    );
    expect(solutions.length).toBe(known.flat().filter((x) => x <= 40).length);
    solutions.forEach((x, i) => {
      expect(x).toBeCloseTo(known.flat()[i] ?? 0, 11);
    });
  });

  it('gives the smallest and the largest output and where, when the target is out of reach', () => {
    const answer = solveAll({ output: (x) => 4 - (x - 1) ** 2, target: 5, low: 0, high: 4 });
    expect(answer).toEqual({ solutions: [], smallest: { at: 4, value: -5 }, largest: { at: 1, value: 4 } });
  });

  it('gives a plateau on the target by its two ends', () => {
    const output = (x: number): number => Math.max(0.25, Math.min(x, 0.5));
    expect(solveAll({ output, target: 0.5, low: 0, high: 1 }).solutions).toEqual([0.5, 1]);
  });

  it('does not take a jump over the target for a solution', () => {
    expect(solveAll({ output: (x) => (x < 0.3 ? 0 : 1), target: 0.5, low: 0, high: 1 }).solutions).toEqual([]);
  });

  it('gives back what a straight line was solved for, at any scale', () => {
    const parts = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(parts, fc.constantFrom(1e-9, 1, 1e12), parts, (at, scale, slope) => {
        const output = (x: number): number => scale * (slope * x - 1);
        const [solution] = solveAll({ output, target: output(at), low: 0, high: 1 }).solutions;
        expect(Math.abs((solution ?? 9) - at)).toBeLessThan(1e-9);
      }),
    );
  });

  it('refuses bounds that do not ascend and outputs that are not finite', () => {
    expect(() => solveAll({ output: (x) => x, target: 0, low: 1, high: 1 })).toThrow('must ascend');
    expect(() => solveAll({ output: () => Number.NaN, target: 0, low: 0, high: 1 })).toThrow('not a finite number');
    expect(() => solveAll({ output: (x) => x, target: 0, low: 0, high: 1, points: 1 })).toThrow('2 points');
  });
});
