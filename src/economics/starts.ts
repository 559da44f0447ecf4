/** Where each part of a flat array begins, and at the end where the last one stops: [2, 0, 3] gives 0, 2, 2, 5. */
export function startsOf(counts: readonly number[]): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, index) => {
    starts[index + 1] = (starts[index] ?? 0) + count;
  });
  return starts;
}
