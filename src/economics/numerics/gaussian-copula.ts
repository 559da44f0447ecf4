import { semidefiniteCholesky } from './cholesky.ts';
import { nearestCorrelation } from './nearest-correlation.ts';
import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Spearman's rank correlation asked for between two of the correlated dimensions, numbered from 0. */
export interface RankCorrelation {
  readonly a: number;
  readonly b: number;
  readonly rank: number;
}

export interface GaussianCopula {
  /** Rank correlations as used, after the repair. */
  readonly ranks: readonly (readonly number[])[];
  /** The correlation matrix of the normal scores behind them. */
  readonly scores: readonly (readonly number[])[];
  /** Whether the correlations asked for contradicted each other and were moved to the nearest matrix. */
  readonly repaired: boolean;
  /**
   * Makes independent uniforms dependent, in place: columns[d][n] is draw n of dimension d. Each column stays uniform.
   * The first dimension keeps its values.
   */
  readonly apply: (columns: readonly Float64Array[]) => void;
}

/** The nearest numbers to 0 and 1 that are still inside, for scores so extreme that Φ would round to a bound. */
const SMALLEST = 2 ** -54;
const LARGEST = 1 - 2 ** -53;

/**
 * Gaussian copula over `size` dimensions. A rank correlation ρ is that of normal scores with r = 2 sin(πρ/6)
 * (Kruskal, JASA 53, 1958); pairs not named are independent. Throws a RangeError for a rank outside [−1, 1], a dimension
 * that does not exist or is correlated with itself, and a pair given twice.
 */
export function gaussianCopula(size: number, correlations: readonly RankCorrelation[]): GaussianCopula {
  if (!(size >= 1)) throw new RangeError('A copula needs at least one dimension.');
  const { matrix, repaired } = nearestCorrelation(scoreMatrix(size, correlations));
  const factor = semidefiniteCholesky(matrix);
  const ranks = matrix.map((row, i) => row.map((r, j) => (i === j ? 1 : (6 / Math.PI) * Math.asin(r / 2))));
  return { ranks, scores: matrix, repaired, apply: (columns) => applyFactor(factor, columns) };
}

function scoreMatrix(size: number, correlations: readonly RankCorrelation[]): readonly number[][] {
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from<number>({ length: size })
      .fill(0)
      .fill(1, i, i + 1),
  );
  const seen = new Set<string>();
  for (const { a, b, rank } of correlations) {
    checkPair(size, a, b, rank);
    const pair = `${Math.min(a, b)} and ${Math.max(a, b)}`;
    if (seen.has(pair)) throw new RangeError(`The correlation of dimensions ${pair} is given twice.`);
    seen.add(pair);
    const r = 2 * Math.sin((Math.PI * rank) / 6);
    matrix[a]?.splice(b, 1, r);
    matrix[b]?.splice(a, 1, r);
  }
  return matrix;
}

function checkPair(size: number, a: number, b: number, rank: number): void {
  const known = [a, b].every((dimension) => Number.isInteger(dimension) && dimension >= 0 && dimension < size);
  if (!known || a === b) throw new RangeError(`A correlation joins two different dimensions from 0 to ${size - 1}.`);
  if (!(rank >= -1 && rank <= 1)) throw new RangeError(`A rank correlation lies in [−1, 1], not ${rank}.`);
}

function applyFactor(factor: readonly Float64Array[], columns: readonly Float64Array[]): void {
  if (columns.length !== factor.length) throw new RangeError(`The copula has ${factor.length} dimensions.`);
  const scores = columns.map((column) => column.map(normalQuantile));
  columns.forEach((column, d) => {
    const row = factor[d];
    if (d === 0 || row === undefined) return;
    for (let n = 0; n < column.length; n += 1) column[n] = inside(normalCdf(combine(row, scores, d, n)));
  });
}

/** Row d of the factor times the scores of draw n. */
function combine(row: Float64Array, scores: readonly Float64Array[], d: number, n: number): number {
  let score = 0;
  for (let k = 0; k <= d; k += 1) score += (row[k] ?? 0) * (scores[k]?.[n] ?? 0);
  return score;
}

function inside(u: number): number {
  return Math.min(Math.max(u, SMALLEST), LARGEST);
}
