import { BEGINNING } from './properties.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FAULT_SEED, or where chance begins; told, so that a failure can be had again. */
export function faultSeed(): number {
  const seed = Number(process.env.FAULT_SEED ?? BEGINNING % 1_000_000);
  console.log(`FAULT_SEED=${seed}`);
  return seed;
}
