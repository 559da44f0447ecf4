/** What random words are for: streams of one seed never share a word. */
export const RANDOM_STREAM = { draws: 1, scrambling: 2, bootstrap: 3, permutations: 4 } as const;
export type RandomStream = (typeof RANDOM_STREAM)[keyof typeof RANDOM_STREAM];

/** Two to the power −32: the spacing of the uniforms. */
const SPACING = 2 ** -32;

/** Turns 32 random bits into a uniform strictly inside (0, 1): the middle of its cell of width 2⁻³². */
export function toUniform(word: number): number {
  return ((word >>> 0) + 0.5) * SPACING;
}

/** Seeds are what an `Int` of the API holds. Throws a RangeError for anything else. */
export function checkSeed(seed: number): void {
  if ((seed | 0) !== seed) throw new RangeError(`A seed is a whole number of 32 bits, not ${seed}.`);
}
