import type { BassCurve, LogisticCurve } from '../scenario.ts';

/** F(t) = L / (1 + e^(−b (t − m))), 0 before the start year. */
export function logisticShare(curve: LogisticCurve, year: number): number {
  const start = curve.startYear ?? null;
  if (start !== null && year < start) return 0;
  return curve.saturation / (1 + Math.exp(-curve.steepness * (year - curve.midpoint)));
}

/** F(t) = L · cumulative Bass share with τ = t − start + 1: the continuous form at whole years. 0 before the start. */
export function bassShare(curve: BassCurve, year: number): number {
  if (year < curve.startYear) return 0;
  return curve.saturation * bassCumulative(curve.p, curve.q, year - curve.startYear + 1);
}

/**
 * Share of the eventual adopters who have adopted by τ years: (1 − e^(−(p+q)τ)) / (1 + (q/p) e^(−(p+q)τ)). Bass (1969),
 * solved in continuous time; the discrete-time recursions in use give other figures at whole years. Over p and under it, so
 * that no quotient overflows.
 */
export function bassCumulative(p: number, q: number, tau: number): number {
  if (tau <= 0) return 0;
  const decay = Math.exp(-(p + q) * tau);
  return (-Math.expm1(-(p + q) * tau) * p) / (p + q * decay);
}

/** When adoptions a year peak, in years since launch, and at what rate per eventual adopter; needs q > p. */
export function bassPeak(p: number, q: number): { readonly time: number; readonly rate: number } {
  return { time: Math.log(q / p) / (p + q), rate: (p + q) ** 2 / (4 * q) };
}
