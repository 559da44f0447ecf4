/** Pivots down to this are taken for 0: the row then depends on those before. */
const NEGLIGIBLE = 1e-10;

/**
 * The lower triangular L with L Lᵀ = the given matrix, which must be symmetric and positive semi-definite; where a pivot
 * vanishes, its column is 0 (Higham, Analysis of the Cholesky decomposition of a semi-definite matrix, 1990). Throws a
 * RangeError for a matrix that is not semi-definite.
 */
export function semidefiniteCholesky(matrix: readonly (readonly number[])[]): readonly Float64Array[] {
  const factor = matrix.map(() => new Float64Array(matrix.length));
  for (let j = 0; j < matrix.length; j += 1) {
    const pivot = remainder(matrix, factor, j, j);
    if (pivot < -NEGLIGIBLE) throw new RangeError('The matrix is not positive semi-definite.');
    const root = pivot > NEGLIGIBLE ? Math.sqrt(pivot) : 0;
    for (let i = j; i < matrix.length; i += 1) {
      const row = factor[i];
      if (row !== undefined && root > 0) row[j] = i === j ? root : remainder(matrix, factor, i, j) / root;
    }
  }
  return factor;
}

/** a_ij − Σ_{k<j} l_ik l_jk */
function remainder(
  matrix: readonly (readonly number[])[],
  factor: readonly Float64Array[],
  i: number,
  j: number,
): number {
  let rest = matrix[i]?.[j] ?? 0;
  for (let k = 0; k < j; k += 1) rest -= (factor[i]?.[k] ?? 0) * (factor[j]?.[k] ?? 0);
  return rest;
}
