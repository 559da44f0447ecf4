import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { LinearProgram } from '../../../src/economics/numerics/linear-program.ts';
import { linearProgramSolver, solveLinearProgram } from '../../../src/economics/numerics/linear-program-solver.ts';
import { fc } from '../../support/properties.ts';

const NOT_NEGATIVE = { lower: 0 };
const solve = await linearProgramSolver();

/** Dantzig's two products: max 3 x + 5 y with x ≤ 4, 2 y ≤ 12, 3 x + 2 y ≤ 18; optimum 36 at (2, 6). */
const WYNDOR: LinearProgram = {
  maximize: [3, 5],
  constraints: [
    { coefficients: [1, 0], upper: 4 },
    { coefficients: [0, 2], upper: 12 },
    { coefficients: [3, 2], upper: 18 },
  ],
  bounds: [NOT_NEGATIVE, NOT_NEGATIVE],
};

describe('a linear program', () => {
  it('has the optimum and the duals worked by hand', async () => {
    expect(await solveLinearProgram(WYNDOR)).toEqual({
      status: 'OPTIMAL',
      x: [2, 6],
      objective: 36,
      duals: [0, 1.5, 1],
      boundDuals: [0, 0],
    });
  });

  it('has duals that say what one more unit is worth', () => {
    const more = { ...WYNDOR, constraints: WYNDOR.constraints.map((c, i) => (i === 1 ? { ...c, upper: 13 } : c)) };
    expect(solve(more)).toMatchObject({ objective: 37.5 });
  });

  it('prices a bound on a variable as well', () => {
    const program = { ...WYNDOR, bounds: [NOT_NEGATIVE, { lower: 0, upper: 2 }] };
    expect(solve(program)).toMatchObject({ x: [4, 2], objective: 22, duals: [3, 0, 0], boundDuals: [0, 5] });
  });

  it('has a dual of the other sign on a lower side, which costs', () => {
    const program: LinearProgram = {
      maximize: [-2, -3],
      constraints: [{ coefficients: [1, 1], lower: 10 }],
      bounds: [{ lower: 0, upper: 6 }, NOT_NEGATIVE],
    };
    expect(solve(program)).toMatchObject({ x: [6, 4], objective: -24, duals: [-3], boundDuals: [1, 0] });
  });

  it('may be degenerate, three constraints through the optimum, without another objective', () => {
    const degenerate: LinearProgram = {
      maximize: [1, 1],
      constraints: [
        { coefficients: [1, 0], upper: 1 },
        { coefficients: [0, 1], upper: 1 },
        { coefficients: [1, 1], upper: 2 },
      ],
      bounds: [NOT_NEGATIVE, NOT_NEGATIVE],
    };
    const solution = solve(degenerate);
    expect(solution).toMatchObject({ status: 'OPTIMAL', x: [1, 1], objective: 2 });
    if (solution.status === 'OPTIMAL') expect(dot(solution.duals, [1, 1, 2])).toBeCloseTo(2, 12);
  });

  it('may be infeasible or unbounded', () => {
    const infeasible: LinearProgram = {
      maximize: [1],
      constraints: [
        { coefficients: [1], upper: 1 },
        { coefficients: [1], lower: 2 },
      ],
      bounds: [NOT_NEGATIVE],
    };
    expect(solve(infeasible)).toEqual({ status: 'INFEASIBLE' });
    expect(solve({ maximize: [1, 1], constraints: [{ coefficients: [1, 0], upper: 1 }], bounds: [{}, {}] })).toEqual({
      status: 'UNBOUNDED',
    });
  });

  it('may have no constraint but bounds, and equalities', () => {
    expect(solve({ maximize: [2], constraints: [], bounds: [{ lower: 0, upper: 5 }] })).toMatchObject({ x: [5] });
    const equality = { coefficients: [1, 1], lower: 3, upper: 3 };
    expect(solve({ ...WYNDOR, constraints: [equality] })).toMatchObject({ x: [0, 3], objective: 15, duals: [5] });
  });

  it('with capacities and limits is solved as greedily as its one resource allows', () => {
    const positive = fc.integer({ min: 1, max: 50 });
    const items = fc.array(fc.tuple(positive, positive, positive), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 4000 }), (given, capacity) => {
        const program: LinearProgram = {
          maximize: given.map(([price]) => price),
          constraints: [{ coefficients: given.map(([, use]) => use), upper: capacity }],
          bounds: given.map(([, , limit]) => ({ lower: 0, upper: limit })),
        };
        const solution = solve(program);
        expect(solution.status).toBe('OPTIMAL');
        if (solution.status === 'OPTIMAL') expect(solution.objective).toBeCloseTo(greedy(given, capacity), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('has an optimum equal to the value of its resources and bounds at their duals (strong duality)', () => {
    fc.assert(
      fc.property(programs(), (program) => {
        const solution = solve(program);
        expect(solution.status).toBe('OPTIMAL');
        if (solution.status !== 'OPTIMAL') return;
        const worth =
          dot(
            solution.duals,
            program.constraints.map(({ upper = 0 }) => upper),
          ) +
          dot(
            solution.boundDuals.map((dual) => Math.max(dual, 0)),
            program.bounds.map(({ upper = 0 }) => upper),
          );
        expect(worth).toBeCloseTo(solution.objective, 6);
        for (const dual of solution.duals) expect(dual).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes whatever was solved before', () => {
    const before = JSON.stringify(solve(WYNDOR));
    fc.assert(
      fc.property(programs(), (program) => {
        solve(program);
        expect(JSON.stringify(solve(WYNDOR))).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it('is refused when it is not well formed', () => {
    expect(() => solve({ maximize: [], constraints: [], bounds: [] })).toThrow('at least one variable');
    expect(() => solve({ ...WYNDOR, bounds: [{}] })).toThrow('not one a variable');
    expect(() => solve({ ...WYNDOR, maximize: [1, Number.NaN] })).toThrow('not finite');
    expect(() => solve({ ...WYNDOR, constraints: [{ coefficients: [1] }] })).toThrow('constraint 0');
    expect(() => solve({ ...WYNDOR, bounds: [{ lower: 2, upper: 1 }, {}] })).toThrow('not below');
  });

  it('can be solved in a worker thread, where the solver is loaded anew', async () => {
    const file = new URL('../../../src/economics/numerics/linear-program-solver.ts', import.meta.url).href;
    const code = `const { parentPort, workerData } = require('node:worker_threads');
      import('tsx/esm/api')
        .then(({ tsImport }) => tsImport(workerData.file, workerData.file))
        .then(({ solveLinearProgram }) => solveLinearProgram(workerData.program))
        .then((solution) => parentPort.postMessage(solution));`;
    const worker = new Worker(code, { eval: true, workerData: { file, program: WYNDOR } });
    const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    await worker.terminate();
    expect(answer).toEqual(solve(WYNDOR));
  });
});

/** Bounded and feasible at 0: up to 6 variables and 5 capacities. */
function programs(): fc.Arbitrary<LinearProgram> {
  const size = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));
  return size.chain(([variables, rows]) =>
    fc.record({
      maximize: fc.array(fc.integer({ min: -5, max: 30 }), { minLength: variables, maxLength: variables }),
      constraints: fc.array(
        fc.record({
          coefficients: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: variables, maxLength: variables }),
          upper: fc.integer({ min: 0, max: 200 }),
        }),
        { minLength: rows, maxLength: rows },
      ),
      bounds: fc.array(fc.record({ lower: fc.constant(0), upper: fc.integer({ min: 0, max: 20 }) }), {
        minLength: variables,
        maxLength: variables,
      }),
    }),
  );
}

/** One capacity: fill by price per use, the dearest first. */
function greedy(items: readonly (readonly [number, number, number])[], capacity: number): number {
  let [left, value] = [capacity, 0];
  for (const [price, use, limit] of [...items].sort((a, b) => b[0] / b[1] - a[0] / a[1])) {
    const amount = Math.min(limit, left / use);
    left -= amount * use;
    value += amount * price;
  }
  return value;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
