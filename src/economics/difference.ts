/** What is left of a difference, as a part of what it is the difference of, that may be rounding. */
export const ROUNDING = 1e-12;

/** `after − before`, and exactly 0 where the two differ by rounding alone, which would else count as a gain or a loss. */
export function differenceOf(after: number, before: number): number {
  const difference = after - before;
  return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(after), Math.abs(before)) ? 0 : difference;
}
