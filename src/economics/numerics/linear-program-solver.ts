import highsModule, { type Highs, type Model, type ModelData } from 'highs';
import { type Bounds, checkLinearProgram, type LinearProgram, type LinearSolution } from './linear-program.ts';

/**
 * The package has one file of types for its CommonJS and its ES module; read as CommonJS they wrap the default export once
 * more than the ES module that Node loads, so the cast states what is there.
 */
const loadHighs = highsModule as unknown as () => Promise<Highs>;

export type LinearProgramSolver = (program: LinearProgram) => LinearSolution;

let solver: Promise<LinearProgramSolver> | undefined;

/**
 * The solver, HiGHS (Huangfu and Hall 2018) in WebAssembly, loaded at the first call and kept for the thread. The function
 * that it gives is synchronous, for many programs in a row; the answer to a program does not depend on those before.
 * It throws a RangeError for a program that is not well formed and an Error if HiGHS gives up. Coefficients smaller than 1e-9
 * count as 0 there, so choose units that keep them near 1.
 */
export function linearProgramSolver(): Promise<LinearProgramSolver> {
  solver ??= loadHighs().then(createSolver);
  return solver;
}

/** Solves one program. */
export async function solveLinearProgram(program: LinearProgram): Promise<LinearSolution> {
  const solve = await linearProgramSolver();
  return solve(program);
}

/** One model is kept and filled anew for each program: half the time of a model each. */
function createSolver(highs: Highs): LinearProgramSolver {
  const model = highs.createModel();
  // Presolve costs more than it saves at this size, and without it infeasible and unbounded are told apart.
  model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
  return (program) => {
    checkLinearProgram(program);
    model.passModel(toModelData(program, highs));
    model.run();
    return readSolution(model, highs);
  };
}

function readSolution(model: Model, { constants }: Highs): LinearSolution {
  const status = model.getModelStatus();
  if (status === constants.modelStatus.infeasible) return { status: 'INFEASIBLE' };
  if (status === constants.modelStatus.unbounded) return { status: 'UNBOUNDED' };
  if (status !== constants.modelStatus.optimal) throw new Error(`HiGHS stopped with model status ${status}.`);
  const { colValue, rowDual, colDual } = model.getSolution();
  return {
    status: 'OPTIMAL',
    x: [...colValue].map(positiveZero),
    objective: positiveZero(model.getObjectiveValue()),
    duals: [...rowDual].map(positiveZero),
    boundDuals: [...colDual].map(positiveZero),
  };
}

function toModelData({ maximize, constraints, bounds }: LinearProgram, highs: Highs): ModelData {
  const entries = constraints.map(({ coefficients }) =>
    coefficients.flatMap((value, column) => (value === 0 ? [] : [{ value, column }])),
  );
  const starts = [0];
  for (const row of entries) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    numCols: maximize.length,
    numRows: constraints.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: maximize,
    colLower: bounds.map(lowerSide),
    colUpper: bounds.map(upperSide),
    rowLower: constraints.map(lowerSide),
    rowUpper: constraints.map(upperSide),
    matrix: {
      format: 'csr',
      numRows: constraints.length,
      numCols: maximize.length,
      starts,
      indices: entries.flat().map(({ column }) => column),
      values: entries.flat().map(({ value }) => value),
    },
  };
}

function lowerSide({ lower }: Bounds): number {
  return lower ?? Number.NEGATIVE_INFINITY;
}

function upperSide({ upper }: Bounds): number {
  return upper ?? Number.POSITIVE_INFINITY;
}

/** HiGHS gives −0 for some zeros, which would show in an answer. */
function positiveZero(value: number): number {
  return value + 0;
}
