/** A value by which a list is ordered. */
export type OrderValue = string | number | null;

/** Which part of a list to read. Both bounds are exclusive; each holds the order values of an entry. */
export interface PageRequest {
  /** FORWARD: the first entries within the bounds; BACKWARD: the last ones. The answer is in list order either way. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly limit: number;
  readonly after: readonly OrderValue[] | null;
  readonly before: readonly OrderValue[] | null;
}

/** An entry with the order values that say where it stands. */
export interface Placed<T> {
  readonly node: T;
  readonly place: readonly OrderValue[];
}

export interface Page<T> {
  readonly entries: readonly Placed<T>[];
  /** Whether there are more entries within the bounds in the direction of reading. */
  readonly more: boolean;
}

/** Cuts the extra entry that was read to see whether more follow, and restores list order. */
export function toPage<T>(read: readonly Placed<T>[], { direction, limit }: PageRequest): Page<T> {
  const entries = read.slice(0, limit);
  return { entries: direction === 'FORWARD' ? entries : entries.toReversed(), more: read.length > limit };
}
