/** What is left of amounts that cancel, as a part of their size, that may be rounding. */
const ROUNDING = 1e-12;

/** A value that is left of amounts of this size together: exactly 0 where it may be their rounding, which would else count as a gain or a loss. */
export function unlessRounding(value: number, size: number): number {
  return Math.abs(value) <= ROUNDING * size ? 0 : value;
}

/** `after − before`, and exactly 0 where the two differ by rounding alone. */
export function differenceOf(after: number, before: number): number {
  return unlessRounding(after - before, Math.max(Math.abs(after), Math.abs(before)));
}
