import { describe, expect, it } from 'vitest';
import { bootstrapIntervals } from '../../../src/economics/numerics/bootstrap.ts';
import { pseudoRandomSource } from '../../../src/economics/numerics/pseudo-random.ts';
import { quasiRandomSource } from '../../../src/economics/numerics/quasi-random.ts';
import { runSaltelli, saltelliCost, type UniformModel } from '../../../src/economics/numerics/saltelli-runs.ts';
import { sobolIndices } from '../../../src/economics/numerics/sobol-indices.ts';

const BOOTSTRAP = { seed: 5, resamples: 200, level: 0.95 };

/** Ishigami and Homma (1990) with a = 7, b = 0.1, on three uniforms over [−π, π]. */
const ishigami: UniformModel = (uniforms) => {
  const [x = 0, y = 0, z = 0] = uniforms.map((u) => Math.PI * (2 * u - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

const COEFFICIENTS = [1, 2, 0, 4];
const linear: UniformModel = (uniforms) => uniforms.reduce((sum, u, j) => sum + (COEFFICIENTS[j] ?? 0) * u, 10);

describe('Sobol indices', () => {
  it('of the Ishigami function are the published ones', () => {
    const indices = sobolIndices(runSaltelli(ishigami, quasiRandomSource(1, 6), 4096), BOOTSTRAP);
    [0.3139, 0.4424, 0].forEach((first, i) => {
      expect(Math.abs((indices[i]?.first ?? 9) - first)).toBeLessThan(0.01);
    });
    [0.5576, 0.4424, 0.2437].forEach((total, i) => {
      expect(Math.abs((indices[i]?.total ?? 9) - total)).toBeLessThan(0.01);
    });
  });

  it('of a linear function are the squared coefficients over their sum, first and total alike', () => {
    const indices = sobolIndices(runSaltelli(linear, quasiRandomSource(2, 8), 2048), BOOTSTRAP);
    COEFFICIENTS.forEach((coefficient, i) => {
      expect(Math.abs((indices[i]?.first ?? 9) - coefficient ** 2 / 21)).toBeLessThan(0.003);
      expect(Math.abs((indices[i]?.total ?? 9) - coefficient ** 2 / 21)).toBeLessThan(0.003);
    });
  });

  it('of a product are all interaction when its factors have mean 0', () => {
    const product: UniformModel = ([u = 0, v = 0]) => (u - 0.5) * (v - 0.5);
    const [u, v] = sobolIndices(runSaltelli(product, quasiRandomSource(3, 4), 8192), { ...BOOTSTRAP, resamples: 20 });
    for (const index of [u, v]) {
      expect(Math.abs(index?.first ?? 9)).toBeLessThan(0.02);
      expect(Math.abs((index?.total ?? 9) - 1)).toBeLessThan(0.02);
    }
  });

  it('do not change when the output is shifted or scaled', () => {
    const [plain, moved] = [linear, (u: Float64Array) => 1e9 + 1e6 * linear(u)].map((model) =>
      sobolIndices(runSaltelli(model, quasiRandomSource(2, 8), 512), BOOTSTRAP),
    );
    plain?.forEach(({ first, total }, i) => {
      expect(moved?.[i]?.first).toBeCloseTo(first, 8);
      expect(moved?.[i]?.total).toBeCloseTo(total, 8);
    });
  });

  it('of a constant are 0', () => {
    const [index] = sobolIndices(
      runSaltelli(() => 3, quasiRandomSource(2, 2), 64),
      BOOTSTRAP,
    );
    expect([index?.first, index?.total, index?.totalInterval]).toEqual([0, 0, { low: 0, high: 0 }]);
  });

  it('have intervals that hold the true value in most of 40 repetitions and narrow with the base', () => {
    const runs = Array.from({ length: 40 }, (_, seed) =>
      sobolIndices(runSaltelli(ishigami, pseudoRandomSource(seed, 6), 256), { ...BOOTSTRAP, seed }),
    );
    const held = runs.filter(([x]) => x && x.totalInterval.low <= 0.5576 && x.totalInterval.high >= 0.5576).length;
    expect(held).toBeGreaterThanOrEqual(34);
    const wide = widthOfFirst(128);
    expect(widthOfFirst(2048)).toBeLessThan(wide / 2);
  });

  it('cost N (k + 2) runs', () => {
    let count = 0;
    const counting: UniformModel = (u) => {
      count += 1;
      return linear(u);
    };
    runSaltelli(counting, quasiRandomSource(1, 8), 16);
    expect(count).toBe(saltelliCost(4, 16));
  });

  it('need as many dimensions for B as for A', () => {
    expect(() => runSaltelli(linear, quasiRandomSource(1, 7), 16)).toThrow('2 k dimensions');
  });
});

describe('bootstrap intervals', () => {
  it('of a mean are about ± 1.96 standard errors and the same for the same seed', () => {
    const column = new Float64Array(1000);
    pseudoRandomSource(3, 1).fill(0, 0, column);
    const choice = { seed: 9, resamples: 600, level: 0.95 };
    const [estimate] = bootstrapIntervals([column], (means) => means, choice);
    const halfWidth = ((estimate?.interval.high ?? 0) - (estimate?.interval.low ?? 0)) / 2;
    expect(halfWidth / (1.96 * Math.sqrt(1 / 12 / 1000))).toBeCloseTo(1, 1);
    expect(bootstrapIntervals([column], (means) => means, choice)).toEqual([estimate]);
  });

  it('are refused without rows, resamples or a level inside (0, 1)', () => {
    const one = [Float64Array.of(1)];
    expect(() => bootstrapIntervals([], (m) => m, BOOTSTRAP)).toThrow('at least one row');
    expect(() => bootstrapIntervals(one, (m) => m, { ...BOOTSTRAP, resamples: 0 })).toThrow('resamples');
    expect(() => bootstrapIntervals(one, (m) => m, { ...BOOTSTRAP, level: 1 })).toThrow('level');
  });
});

function widthOfFirst(base: number): number {
  const [x] = sobolIndices(runSaltelli(ishigami, quasiRandomSource(4, 6), base), BOOTSTRAP);
  return x === undefined ? Number.NaN : x.firstInterval.high - x.firstInterval.low;
}
