const MOST_STEPS = 200;

/**
 * The root of a continuous f in [a, b], given f(a) and f(b) of opposite signs: Brent's method (Algorithms for Minimization
 * without Derivatives, 1973, chapter 4), inverse quadratic or linear interpolation with bisection as the safeguard.
 * The root is within 4 rounding errors plus `tolerance` of a sign change of f. Throws a RangeError without a sign change.
 */
export function brentRoot(
  f: (x: number) => number,
  ends: { readonly a: number; readonly fa: number; readonly b: number; readonly fb: number },
  tolerance: number,
): number {
  let { a, fa, b, fb } = ends;
  if (Math.sign(fa) * Math.sign(fb) > 0) throw new RangeError(`There is no sign change between ${a} and ${b}.`);
  let [c, fc] = [a, fa];
  let step = b - a;
  let previousStep = step;
  for (let i = 0; i < MOST_STEPS; i += 1) {
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = b - a;
      previousStep = step;
    }
    // b is the best point so far, c the other side of the root, a the point before b.
    if (Math.abs(fc) < Math.abs(fb)) [a, fa, b, fb, c, fc] = [b, fb, c, fc, b, fb];
    const enough = 2 * Number.EPSILON * Math.abs(b) + 0.5 * tolerance;
    const half = 0.5 * (c - b);
    if (Math.abs(half) <= enough || fb === 0) return b;
    const guess = interpolated(a, fa, b, fb, c, fc);
    if (isSafe(guess, half, enough, previousStep)) [previousStep, step] = [step, guess];
    else [previousStep, step] = [half, half];
    [a, fa] = [b, fb];
    b += Math.abs(step) > enough ? step : Math.sign(half) * enough;
    fb = f(b);
  }
  return b;
}

/** Step from b towards the root: through three points where there are three, else the secant. */
function interpolated(a: number, fa: number, b: number, fb: number, c: number, fc: number): number {
  const s = fb / fa;
  if (a === c) return ((c - b) * s) / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const p = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
  return p / -((q - 1) * (r - 1) * (s - 1));
}

/** Inside the nearer three quarters of the bracket and less than half the step before last. */
function isSafe(guess: number, half: number, enough: number, previousStep: number): boolean {
  if (Math.abs(previousStep) < enough) return false;
  const forward = guess * Math.sign(half);
  return forward > 0 && forward < 1.5 * Math.abs(half) - enough / 2 && Math.abs(guess) < 0.5 * Math.abs(previousStep);
}
