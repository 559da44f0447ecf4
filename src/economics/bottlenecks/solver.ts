import { type LinearProgramSolver, linearProgramSolver } from '../numerics/linear-program-solver.ts';

/**
 * Loaded with the module, that is at the start of the program or of a worker: loading holds the thread for some tenths
 * of a second, which no request should wait for, and the engine stays synchronous.
 */
export const solve: LinearProgramSolver = await linearProgramSolver();
