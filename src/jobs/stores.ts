import { sharedNumbers } from './shared-numbers.ts';

/** Shared memory for the draws of a run, used again by the next: a thread may hold on to what is dropped for long. */
export interface Stores {
  /** Lends so many numbers, of any content, for as long as `use` runs. */
  lend<T>(numbers: number, use: (store: Float64Array) => Promise<T>): Promise<T>;
}

/** As many as runs go side by side. Larger ones, of 32 million bytes and more, are left to be collected. */
const KEPT = 2;
const LARGEST_KEPT = 4_000_000;

export function createStores(): Stores {
  const free: Float64Array[] = [];

  function take(numbers: number): Float64Array {
    const fitting = free.findIndex((store) => store.length >= numbers);
    return free.splice(fitting, fitting === -1 ? 0 : 1)[0] ?? sharedNumbers(numbers);
  }

  function giveBack(store: Float64Array): void {
    if (store.length > LARGEST_KEPT) return;
    free.push(store);
    if (free.length > KEPT) free.shift();
  }

  return {
    async lend(numbers, use) {
      const store = take(numbers);
      try {
        return await use(store.subarray(0, numbers));
      } finally {
        giveBack(store);
      }
    },
  };
}
