const INVERSE_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);
/** Beyond this many standard deviations the continued fraction needs fewer terms than the series. */
const TAIL_FROM = 3;
const TAIL_TERMS = 60;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return INVERSE_SQRT_TWO_PI * Math.exp(-0.5 * z * z);
}

/**
 * Φ(z), the cumulative standard normal distribution. Near the middle the series of DLMF 7.6.2, whose terms are all
 * positive; in the tails Laplace's continued fraction (DLMF 7.9.1), so that small probabilities keep their relative
 * accuracy: relative error below 1e-13 for |z| ≤ 8.
 */
export function normalCdf(z: number): number {
  if (z <= -TAIL_FROM) return upperTail(-z);
  if (z >= TAIL_FROM) return 1 - upperTail(z);
  return 0.5 + normalDensity(z) * oddSeries(z);
}

/** z + z³/3 + z⁵/(3·5) + … */
function oddSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** 1 − Φ(z) for z ≥ 3, evaluated from the innermost fraction outwards. */
function upperTail(z: number): number {
  let fraction = z;
  for (let k = TAIL_TERMS; k >= 1; k -= 1) fraction = z + k / fraction;
  return normalDensity(z) / fraction;
}
