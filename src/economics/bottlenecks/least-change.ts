import type { LinearConstraint, LinearProgram } from '../numerics/linear-program.ts';
import { type Optimum, ROUNDING } from './optimum.ts';

/**
 * Among all optima of a program the one nearest to a target: min Σ |x − target|. By complementary slackness the optima
 * are the feasible points at which every row with a dual is tight and every variable with one is at its bound.
 * Variables: x, then the distance of each.
 */
export function leastChangeProgram(program: LinearProgram, optimum: Optimum, target: readonly number[]): LinearProgram {
  const none = target.map(() => 0);
  return {
    maximize: [...none, ...target.map(() => -1)],
    constraints: [
      ...program.constraints.map((row, index) => widened(tightened(row, optimum.duals[index] ?? 0), none)),
      ...target.flatMap((value, column) => distanceRows(column, target.length, value)),
    ],
    bounds: [
      ...program.bounds.map((bounds, column) => {
        const fixed = Math.abs(optimum.boundDuals[column] ?? 0) > ROUNDING;
        const at = optimum.x[column] ?? 0;
        return fixed ? { lower: at, upper: at } : bounds;
      }),
      ...target.map(() => ({ lower: 0 })),
    ],
  };
}

function tightened(row: LinearConstraint, dual: number): LinearConstraint {
  return Math.abs(dual) > ROUNDING && row.upper !== undefined ? { ...row, lower: row.upper } : row;
}

function widened(row: LinearConstraint, none: readonly number[]): LinearConstraint {
  return { ...row, coefficients: [...row.coefficients, ...none] };
}

/** distance ≥ x − target and distance ≥ target − x. */
function distanceRows(column: number, columns: number, target: number): readonly LinearConstraint[] {
  const row = (sign: number) =>
    Array.from({ length: 2 * columns }, (_, index) => (index === column ? sign : index === column + columns ? -1 : 0));
  return [
    { coefficients: row(1), upper: target },
    { coefficients: row(-1), upper: -target },
  ];
}
