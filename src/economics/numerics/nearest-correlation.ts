import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Eigenvalues down to this count as not negative: rounding of a decomposition of numbers up to 1. */
const NEGLIGIBLE = 1e-12;
const CLOSE = 1e-11;
const MOST_ROUNDS = 2_000;

export interface NearestCorrelation {
  /** Symmetric, unit diagonal, positive semi-definite. */
  readonly matrix: readonly (readonly number[])[];
  /** False: the matrix given was a correlation matrix already and is returned as it was. */
  readonly repaired: boolean;
  /** Frobenius norm of the change. */
  readonly distance: number;
}

/**
 * The correlation matrix nearest to a symmetric matrix with unit diagonal, in the Frobenius norm: alternating projections
 * onto the positive semi-definite matrices and onto unit diagonals with Dykstra's correction (Higham, IMA J. Numerical
 * Analysis 22, 2002, algorithm 3.3).
 */
export function nearestCorrelation(given: readonly (readonly number[])[]): NearestCorrelation {
  const start = new Matrix(given.map((row) => [...row]));
  if (smallestEigenvalue(start) >= -NEGLIGIBLE) return { matrix: given, repaired: false, distance: 0 };
  const nearest = toUnitDiagonal(project(start));
  return { matrix: nearest.to2DArray(), repaired: true, distance: Matrix.sub(nearest, start).norm('frobenius') };
}

function project(start: Matrix): Matrix {
  let current = start;
  let correction = Matrix.zeros(start.rows, start.columns);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const corrected = Matrix.sub(current, correction);
    const semidefinite = withoutNegativePart(corrected);
    correction = Matrix.sub(semidefinite, corrected);
    const next = semidefinite.clone();
    for (let i = 0; i < next.rows; i += 1) next.set(i, i, 1);
    const change = Matrix.sub(next, current).norm('frobenius');
    current = next;
    if (change <= CLOSE * current.norm('frobenius')) break;
  }
  return withoutNegativePart(current);
}

/** The last step: D^(−1/2) X D^(−1/2) keeps X semi-definite and makes the diagonal exactly 1. */
function toUnitDiagonal(matrix: Matrix): Matrix {
  const scale = matrix.diagonal().map((value) => 1 / Math.sqrt(value));
  const scaled = Matrix.zeros(matrix.rows, matrix.columns);
  for (let i = 0; i < matrix.rows; i += 1) {
    scaled.set(i, i, 1);
    for (let j = 0; j < i; j += 1) {
      const value = matrix.get(i, j) * (scale[i] ?? 1) * (scale[j] ?? 1);
      scaled.set(i, j, value);
      scaled.set(j, i, value);
    }
  }
  return scaled;
}

function withoutNegativePart(matrix: Matrix): Matrix {
  const { realEigenvalues, eigenvectorMatrix } = decompose(matrix);
  const kept = eigenvectorMatrix.clone().mulRowVector(realEigenvalues.map((value) => Math.max(value, 0)));
  const product = kept.mmul(eigenvectorMatrix.transpose());
  return product.add(product.transpose()).mul(0.5);
}

function smallestEigenvalue(matrix: Matrix): number {
  return Math.min(...decompose(matrix).realEigenvalues);
}

function decompose(matrix: Matrix): EigenvalueDecomposition {
  return new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
}
