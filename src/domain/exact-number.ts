/** Whether a graph keeps a number exactly: finite, and within ±(2^53 − 1) where it is whole. */
export function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
