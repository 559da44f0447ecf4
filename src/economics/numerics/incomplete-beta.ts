import { logBeta } from './log-beta.ts';

const TINY = 1e-300;
const ENOUGH = 1e-16;
const MOST_TERMS = 500;

/**
 * Iₓ(a, b), the regularised incomplete beta function: the cumulative distribution of Beta(a, b), for positive a and b.
 * Continued fraction of DLMF 8.17.22 on the side where it converges quickly. Relative error about 1e-14.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  return front / (a * continuedFraction(x, a, b));
}

/** Density of Beta(a, b) inside (0, 1). */
export function betaDensity(x: number, a: number, b: number): number {
  return Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b));
}

/** 1 + d₁/(1 + d₂/(1 + …)) by Lentz's method as modified by Thompson and Barnett (J. Comp. Phys. 64, 1986). */
function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let above = 1;
  let below = 0;
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const d = partialNumerator(n, x, a, b);
    below = 1 / nonZero(1 + d * below);
    above = nonZero(1 + d / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < ENOUGH) break;
  }
  return value;
}

function partialNumerator(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  if (n % 2 === 0) return (m * (b - m) * x) / ((a + n - 1) * (a + n));
  return (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
