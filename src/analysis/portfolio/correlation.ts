/** Pearson's correlation; 0 where either does not vary. Two passes, so that large means lose no digits. */
export function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [squaresA, squaresB, products] = [0, 0, 0];
  for (let n = 0; n < a.length; n += 1) {
    const [ofA, ofB] = [(a[n] ?? 0) - meanA, (b[n] ?? 0) - meanB];
    squaresA += ofA * ofA;
    squaresB += ofB * ofB;
    products += ofA * ofB;
  }
  const spread = Math.sqrt(squaresA * squaresB);
  return spread === 0 ? 0 : products / spread;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
