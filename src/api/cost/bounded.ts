/** Costs and lengths are counted up to here: none of what costs infinitely much would cost no number, which is below every limit. */
export function bounded(amount: number): number {
  return Math.min(amount, Number.MAX_SAFE_INTEGER);
}
