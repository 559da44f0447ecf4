import { betaDensity, incompleteBeta } from './incomplete-beta.ts';
import { logBeta } from './log-beta.ts';

const MOST_STEPS = 100;
/** Relative change of x at which Newton's steps have converged: quadratic, so the next one would be rounding. */
const CLOSE = 1e-12;

/**
 * The x with Iₓ(a, b) = u: the quantile function of Beta(a, b) for a, b ≥ 1. Newton's steps kept inside a shrinking bracket,
 * bisection where a step would leave it. Always solved on the side where x ≤ 1/2 carries the digits. Error below 1e-12.
 */
export function inverseIncompleteBeta(u: number, a: number, b: number): number {
  if (u <= 0) return 0;
  if (u >= 1) return 1;
  if (u > incompleteBeta(0.5, a, b)) return 1 - lowerQuantile(1 - u, b, a);
  return lowerQuantile(u, a, b);
}

/** Starts from the leading term xᵃ / (a B(a, b)) of the distribution near 0. */
function lowerQuantile(u: number, a: number, b: number): number {
  let low = 0;
  let high = 0.5;
  let x = Math.min(Math.exp((Math.log(u * a) + logBeta(a, b)) / a), high);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const excess = incompleteBeta(x, a, b) - u;
    if (excess < 0) low = x;
    else high = x;
    const newton = x - excess / betaDensity(x, a, b);
    if (Math.abs(newton - x) <= CLOSE * x) return newton;
    x = newton > low && newton < high ? newton : 0.5 * (low + high);
  }
  return x;
}
