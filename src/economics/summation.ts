/**
 * Compensated sums (Neumaier 1974): the rounding errors are summed beside the terms, so that the result is the true
 * sum rounded once for every sum of this model's size. Hence the order of the terms, and so their names, do not show.
 */
export function sumOf(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += roundingError(sum, term, next);
    sum = next;
  }
  return sum + lost;
}

export function sumBy<T>(items: Iterable<T>, term: (item: T) => number): number {
  let sum = 0;
  let lost = 0;
  for (const item of items) {
    const value = term(item);
    const next = sum + value;
    lost += roundingError(sum, value, next);
    sum = next;
  }
  return sum + lost;
}

/** What `next = a + b` lost to rounding, exactly and without a branch (Knuth's two-sum). */
export function roundingError(a: number, b: number, next: number): number {
  const bPart = next - a;
  return a - (next - bPart) + (b - bPart);
}
