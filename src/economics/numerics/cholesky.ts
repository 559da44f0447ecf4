import { EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix';

/** Eigenvalues of a correlation matrix up to this, on either side of 0, are rounding. */
const NEGLIGIBLE = 1e-10;
const ROUNDING = 1e-12;

/**
 * The lower triangular L with a diagonal that is not negative and L Lᵀ = the given symmetric, positive semi-definite matrix.
 * Found as the R of a QR factorisation of the square root from the eigenvalues (Golub and Van Loan, Matrix Computations):
 * the usual recurrence divides by pivots, which a matrix close to singular, as every repaired one is, makes tiny.
 * Throws a RangeError for a matrix that is not semi-definite.
 */
export function semidefiniteCholesky(matrix: readonly (readonly number[])[]): readonly Float64Array[] {
  const given = new Matrix(matrix.map((row) => [...row]));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(given, { assumeSymmetric: true });
  if (Math.min(...realEigenvalues) < -NEGLIGIBLE) throw new RangeError('The matrix is not positive semi-definite.');
  const roots = realEigenvalues.map((value) => (value > ROUNDING ? Math.sqrt(value) : 0));
  const upper = new QrDecomposition(eigenvectorMatrix.mulRowVector(roots).transpose()).upperTriangularMatrix;
  return matrix.map((_, i) => Float64Array.from(matrix, (_row, j) => (j > i ? 0 : signed(upper, i, j))));
}

/** Row j of R, with the sign that makes its diagonal positive: QR leaves it open. */
function signed(upper: Matrix, i: number, j: number): number {
  return upper.get(j, j) < 0 ? -upper.get(j, i) : upper.get(j, i);
}
