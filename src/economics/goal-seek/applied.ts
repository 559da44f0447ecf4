import type { Scenario } from '../scenario.ts';

/** A scenario with the sought lever at one value, in place of its own entry for the same key. */
export interface Applied {
  readonly scenario: Scenario;
  /** Where the lever stands in it, as in `margins[1]`. */
  readonly place: string;
}

/** The entries with one in the place of its like, or behind the others. */
export function placed<T>(entries: readonly T[] | null | undefined, entry: T, isSame: (known: T) => boolean) {
  const known = entries ?? [];
  const found = known.findIndex(isSame);
  const index = found === -1 ? known.length : found;
  return { entries: [...known.slice(0, index), entry, ...known.slice(index + 1)], index };
}
