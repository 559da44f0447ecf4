import { inverseIncompleteBeta } from './inverse-incomplete-beta.ts';
import { logBeta } from './log-beta.ts';
import { PERT_WEIGHT } from './pert.ts';
import { UNIT_NODES } from './unit-grid.ts';

const UNIT_LOGS = UNIT_NODES.map((u) => Math.log(u));

/** Chebyshev polynomials per node: the error of the interpolated quantile is then below 1e-7 of the range. */
const TERMS = 14;
const SMALLEST_ALPHA = 1;
const LARGEST_ALPHA = 1 + PERT_WEIGHT;

/**
 * The quantile functions of every PERT shape at once: α + β = 6, so one number tells the shape. Near 0 the distribution is
 * u = xᵅ / (α B(α, β)) times a factor close to 1; the logarithm of that factor is smooth in α, so a short Chebyshev
 * expansion in α gives it at each node of the grid, and with it the quantile.
 */
export interface PertFamily {
  /** ln of the quantile at every node of the grid, for the shape with this α in [1, 5]. */
  readonly logQuantiles: (alpha: number) => Float64Array;
}

let family: PertFamily | undefined;

/** Built at the first use (some 20 ms) and kept: it depends on nothing. */
export function pertFamily(): PertFamily {
  family ??= buildFamily();
  return family;
}

function buildFamily(): PertFamily {
  const alphas = Array.from({ length: TERMS }, (_, k) => fromUnit(Math.cos(angle(k))));
  const coefficients = Float64Array.from([...UNIT_NODES].flatMap((u) => expand(logFactors(u, alphas))));
  return { logQuantiles: (alpha) => logQuantiles(coefficients, alpha) };
}

function logFactors(u: number, alphas: readonly number[]): readonly number[] {
  return alphas.map((alpha) => {
    const x = inverseIncompleteBeta(u, alpha, PERT_WEIGHT + 2 - alpha);
    return alpha * Math.log(x) - Math.log(u) - logScale(alpha);
  });
}

function logQuantiles(coefficients: Float64Array, alpha: number): Float64Array {
  const basis = chebyshevBasis(toUnit(alpha));
  const scale = logScale(alpha);
  return UNIT_LOGS.map((logU, node) => (logU + scale + dot(coefficients, node * TERMS, basis)) / alpha);
}

/** ln(α B(α, 6 − α)) */
function logScale(alpha: number): number {
  return Math.log(alpha) + logBeta(alpha, PERT_WEIGHT + 2 - alpha);
}

/** Chebyshev coefficients of a function given at the Chebyshev nodes (discrete cosine transform). */
function expand(values: readonly number[]): readonly number[] {
  return values.map((_, n) => {
    const sum = values.reduce((total, value, k) => total + value * Math.cos(n * angle(k)), 0);
    return (sum * (n === 0 ? 1 : 2)) / TERMS;
  });
}

/** T₀(t) … by their recurrence. */
function chebyshevBasis(t: number): Float64Array {
  const basis = new Float64Array(TERMS);
  basis[0] = 1;
  basis[1] = t;
  for (let n = 2; n < TERMS; n += 1) basis[n] = 2 * t * (basis[n - 1] ?? 0) - (basis[n - 2] ?? 0);
  return basis;
}

function dot(coefficients: Float64Array, start: number, basis: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < TERMS; n += 1) sum += (coefficients[start + n] ?? 0) * (basis[n] ?? 0);
  return sum;
}

function angle(k: number): number {
  return (Math.PI * (k + 0.5)) / TERMS;
}

function fromUnit(t: number): number {
  return SMALLEST_ALPHA + ((LARGEST_ALPHA - SMALLEST_ALPHA) * (t + 1)) / 2;
}

function toUnit(alpha: number): number {
  return (2 * (alpha - SMALLEST_ALPHA)) / (LARGEST_ALPHA - SMALLEST_ALPHA) - 1;
}
