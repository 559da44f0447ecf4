/** Faults, or warnings, that one answer tells: ten thousand are a megabyte or more, and are mended before anybody reads of others. */
export const MOST_TOLD = 1_000;

/** The first faults, as they were found, and how many more there are. */
export function firstFaults<T>(faults: readonly T[]): { readonly told: readonly T[]; readonly more: number } {
  return { told: faults.slice(0, MOST_TOLD), more: Math.max(0, faults.length - MOST_TOLD) };
}

/** Says that there are so many more faults than are told. */
export function moreFaults(more: number): string {
  return `${more.toLocaleString('en')} more faults are not told: mend the first ${MOST_TOLD.toLocaleString('en')}, then ask again.`;
}
