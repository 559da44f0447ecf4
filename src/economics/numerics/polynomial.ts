/** Value at x of the polynomial with these coefficients, the highest power first (Horner's rule). */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}
