import { describe, expect, it } from 'vitest';
import { semidefiniteCholesky } from '../../../src/economics/numerics/cholesky.ts';
import { gaussianCopula } from '../../../src/economics/numerics/gaussian-copula.ts';
import { nearestCorrelation } from '../../../src/economics/numerics/nearest-correlation.ts';
import { quasiRandomSource } from '../../../src/economics/numerics/quasi-random.ts';
import { fc } from '../../support/properties.ts';

/** Symmetric, unit diagonal, entries in [−1, 1]: mostly no correlation matrices. */
const candidates = fc
  .tuple(
    fc.integer({ min: 2, max: 6 }),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 15, maxLength: 15 }),
  )
  .map(([size, entries]) => symmetric(size, (i, j) => entries[(i * (i - 1)) / 2 + j] ?? 0));

describe('the nearest correlation matrix', () => {
  it('of the example of Higham (2002) is the one published there', () => {
    const { matrix, repaired, distance } = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(repaired).toBe(true);
    expect(distance).toBeCloseTo(0.5278, 4);
    expect(matrix[0]?.[1]).toBeCloseTo(0.7607, 4);
    expect(matrix[1]?.[2]).toBeCloseTo(0.7607, 4);
    expect(matrix[0]?.[2]).toBeCloseTo(0.1573, 4);
  });

  it('of three variables that all oppose each other has −1/2 throughout', () => {
    const { matrix } = nearestCorrelation(symmetric(3, () => -0.9));
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(matrix[i]?.[j]).toBeCloseTo(-0.5, 8);
  });

  it('has a unit diagonal, is symmetric and semi-definite, and stays as it is when taken again', () => {
    fc.assert(
      fc.property(candidates, (candidate) => {
        const { matrix } = nearestCorrelation(candidate);
        matrix.forEach((row, i) => {
          expect(row[i]).toBe(1);
          row.forEach((value, j) => {
            expect(value).toBe(matrix[j]?.[i]);
          });
        });
        expect(nearestCorrelation(matrix).repaired).toBe(false);
        expect(() => semidefiniteCholesky(matrix)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it('is no farther than any other correlation matrix, such as the unit matrix', () => {
    fc.assert(
      fc.property(candidates, (candidate) => {
        const toUnit = Math.sqrt(candidate.flat().reduce((sum, value) => sum + value * value, 0) - candidate.length);
        expect(nearestCorrelation(candidate).distance).toBeLessThanOrEqual(toUnit + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves a correlation matrix untouched', () => {
    const given = symmetric(3, () => 0.4);
    expect(nearestCorrelation(given)).toEqual({ matrix: given, repaired: false, distance: 0 });
  });
});

describe('the Cholesky factor', () => {
  it('of a singular matrix is as worked by hand, where a vanished pivot does not leave it open', () => {
    const factor = semidefiniteCholesky([
      [1, 1, 0.5],
      [1, 1, 0.5],
      [0.5, 0.5, 1],
    ]);
    const known = [1, 0, 0, 1, 0, 0, 0.5];
    const entries = factor.flatMap((row) => [...row]);
    expect(Math.hypot(entries[7] ?? 0, entries[8] ?? 0)).toBeCloseTo(Math.sqrt(0.75), 12);
    known.forEach((entry, i) => {
      expect(entries[i]).toBeCloseTo(entry, 12);
    });
  });

  it('times its transpose gives every repaired matrix back, however close to singular', () => {
    fc.assert(
      fc.property(candidates, (candidate) => {
        const { matrix } = nearestCorrelation(candidate);
        const factor = semidefiniteCholesky(matrix);
        matrix.forEach((row, i) => {
          row.forEach((value, j) => {
            const product = factor[i]?.reduce((sum, x, k) => sum + x * (factor[j]?.[k] ?? 0), 0);
            expect(product).toBeCloseTo(value, 10);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('survives pivots that are all but 0', () => {
    const close = 0.9999999999;
    const { matrix } = nearestCorrelation([
      [1, close, -0.86, 0.78, -0.81],
      [close, 1, 0.96, close, -0.31],
      [-0.86, 0.96, 1, 0.98, 0.67],
      [0.78, close, 0.98, 1, -0.46],
      [-0.81, -0.31, 0.67, -0.46, 1],
    ]);
    const lengths = semidefiniteCholesky(matrix).map((row) => Math.hypot(...row));
    for (const length of lengths) expect(length).toBeCloseTo(1, 11);
  });

  it('does not exist for a matrix with a negative eigenvalue', () => {
    expect(() => semidefiniteCholesky(symmetric(2, () => 1.1))).toThrow('semi-definite');
  });
});

describe('the Gaussian copula', () => {
  it('gives the rank correlations asked for', () => {
    const copula = gaussianCopula(3, [
      { a: 0, b: 1, rank: 0.8 },
      { a: 2, b: 1, rank: -0.3 },
    ]);
    const columns = independent(3, 16_384);
    copula.apply(columns);
    expect(copula.repaired).toBe(false);
    expect(spearman(columns[0], columns[1])).toBeCloseTo(0.8, 2);
    expect(spearman(columns[1], columns[2])).toBeCloseTo(-0.3, 2);
    expect(spearman(columns[0], columns[2])).toBeCloseTo(0, 2);
  });

  it('keeps every column uniform, and the first as it was', () => {
    const columns = independent(2, 4096);
    const before = columns.map((column) => column.slice());
    gaussianCopula(2, [{ a: 0, b: 1, rank: 0.6 }]).apply(columns);
    expect(columns[0]).toEqual(before[0]);
    const counts = Array.from({ length: 8 }, (_, k) => columns[1]?.filter((u) => Math.floor(8 * u) === k).length ?? 0);
    for (const count of counts) expect(Math.abs(count - 512)).toBeLessThan(40);
  });

  it.each([1, -1])('with rank correlation %d makes one column a function of the other', (rank) => {
    const columns = independent(2, 200);
    gaussianCopula(2, [{ a: 0, b: 1, rank }]).apply(columns);
    columns[0]?.forEach((u, n) => {
      expect(columns[1]?.[n]).toBeCloseTo(rank > 0 ? u : 1 - u, 10);
    });
  });

  it('reports the correlations it could keep when those asked for contradict each other', () => {
    const all = [
      { a: 0, b: 1, rank: -0.9 },
      { a: 0, b: 2, rank: -0.9 },
      { a: 1, b: 2, rank: -0.9 },
    ];
    const { repaired, ranks, scores } = gaussianCopula(3, all);
    expect(repaired).toBe(true);
    expect(scores[0]?.[1]).toBeCloseTo(-0.5, 8);
    expect(ranks[0]?.[1]).toBeCloseTo((6 / Math.PI) * Math.asin(-0.25), 8);
  });

  it('of one dimension changes nothing', () => {
    const columns = independent(1, 8);
    const before = columns[0]?.slice();
    gaussianCopula(1, []).apply(columns);
    expect(columns[0]).toEqual(before);
  });

  it('refuses a rank above 1, an unknown dimension and a pair given twice', () => {
    expect(() => gaussianCopula(0, [])).toThrow('at least one dimension');
    expect(() => gaussianCopula(2, [{ a: 0, b: 1, rank: 1.01 }])).toThrow('[−1, 1]');
    expect(() => gaussianCopula(2, [{ a: 0, b: 2, rank: 0 }])).toThrow('two different dimensions');
    expect(() => gaussianCopula(2, [{ a: 1, b: 1, rank: 0 }])).toThrow('two different dimensions');
    expect(() =>
      gaussianCopula(2, [
        { a: 0, b: 1, rank: 0 },
        { a: 1, b: 0, rank: 0 },
      ]),
    ).toThrow('twice');
  });
});

function symmetric(size: number, below: (i: number, j: number) => number): number[][] {
  const at = (i: number, j: number): number => (i === j ? 1 : below(Math.max(i, j), Math.min(i, j)));
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)));
}

function independent(dimensions: number, draws: number): Float64Array[] {
  const source = quasiRandomSource(21, dimensions);
  return Array.from({ length: dimensions }, (_, dimension) => {
    const column = new Float64Array(draws);
    source.fill(dimension, 0, column);
    return column;
  });
}

/** Pearson's correlation of uniform columns is their rank correlation. */
function spearman(a: Float64Array = new Float64Array(), b: Float64Array = new Float64Array()): number {
  const covariance = a.reduce((sum, u, n) => sum + (u - 0.5) * ((b[n] ?? 0) - 0.5), 0);
  return (12 * covariance) / a.length;
}
