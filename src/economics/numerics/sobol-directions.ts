import { JOE_KUO_DIMENSIONS, JOE_KUO_TABLE } from './joe-kuo-table.ts';

/** Bits of a coordinate, and so the number of direction numbers a dimension. */
export const SOBOL_BITS = 32;
export const SOBOL_MOST_DIMENSIONS = JOE_KUO_DIMENSIONS;

let directions: Uint32Array | undefined;

/**
 * Direction numbers of all dimensions, 32 a dimension (the one for bit b of the Gray-coded index at 32 · dimension + b),
 * the first fractional bit highest. Unpacked once.
 */
export function sobolDirections(): Uint32Array {
  directions ??= unpackAll();
  return directions;
}

function unpackAll(): Uint32Array {
  const all = new Uint32Array(SOBOL_BITS * JOE_KUO_DIMENSIONS);
  for (let bit = 0; bit < SOBOL_BITS; bit += 1) all[bit] = 2 ** (SOBOL_BITS - 1 - bit);
  const read = bitReader(JOE_KUO_TABLE);
  for (let dimension = 1; dimension < JOE_KUO_DIMENSIONS; dimension += 1) {
    const degree = read(4);
    const inner = read(degree - 1);
    const initial = Array.from({ length: degree }, (_, i) => 2 * read(i) + 1);
    all.set(extend(degree, inner, initial), SOBOL_BITS * dimension);
  }
  return all;
}

/**
 * The recurrence of Bratley and Fox (Algorithm 659, ACM TOMS 14, 1988) on v = m · 2^(32 − k):
 * v_k = a₁ v_{k−1} ⊕ … ⊕ a_{s−1} v_{k−s+1} ⊕ v_{k−s} ⊕ (v_{k−s} >> s).
 */
function extend(degree: number, inner: number, initial: readonly number[]): Uint32Array {
  const v = new Uint32Array(SOBOL_BITS);
  initial.forEach((odd, i) => {
    v[i] = odd << (SOBOL_BITS - 1 - i);
  });
  for (let k = degree; k < SOBOL_BITS; k += 1) {
    const oldest = v[k - degree] ?? 0;
    let word = oldest ^ (oldest >>> degree);
    for (let j = 1; j < degree; j += 1) if ((inner >>> (degree - 1 - j)) & 1) word ^= v[k - j] ?? 0;
    v[k] = word;
  }
  return v;
}

/** Reads unsigned numbers of a given width from base64 text, the most significant bit first. */
function bitReader(base64: string): (width: number) => number {
  const bytes = atob(base64);
  let position = 0;
  return (width) => {
    let value = 0;
    for (const end = position + width; position < end; position += 1) {
      const byte = bytes.charCodeAt(position >> 3);
      value = 2 * value + ((byte >> (7 - (position & 7))) & 1);
    }
    return value;
  };
}
