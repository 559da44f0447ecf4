import { polynomial } from './polynomial.ts';

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** Bernoulli numbers B₂ₖ / (2k (2k − 1)), the highest first. */
const STIRLING = [1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
/** From here Stirling's series is exact to double precision. */
const SERIES_FROM = 10;

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1) after shifting x up by the recurrence. */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < SERIES_FROM; shifted += 1) product *= shifted;
  const correction = polynomial(1 / (shifted * shifted), STIRLING) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + correction - Math.log(product);
}

/** ln B(a, b), the logarithm of the complete beta function, for positive a and b. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
