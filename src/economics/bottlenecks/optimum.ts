import { InputError } from '../../domain/input-error.ts';
import type { LinearProgram, LinearSolution } from '../numerics/linear-program.ts';
import { solve } from './solver.ts';

export type Optimum = Extract<LinearSolution, { readonly status: 'OPTIMAL' }>;

/** Duals up to this, in the program's own units near 1, are rounding. */
export const ROUNDING = 1e-9;

/** @throws InputError where no shipment satisfies the program */
export function optimumOf(program: LinearProgram): Optimum {
  const solution = solve(program);
  if (solution.status === 'OPTIMAL') return solution;
  const message = `no shipment fits these capacities: the program is ${solution.status.toLowerCase()}`;
  throw new InputError([{ argument: 'scenario.capacities', message }]);
}
