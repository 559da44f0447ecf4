import type { Wanted } from '../rows/shape.ts';

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

/** What of a page will be looked at: whatever is not is neither read nor sent. */
export interface PageParts {
  readonly nodes: Wanted;
  /** Where the entries stand, which cursors tell. */
  readonly places: boolean;
  /** Whether there are more entries, which takes one entry more. */
  readonly more: boolean;
}

export const WHOLE_PAGE: PageParts = { nodes: null, places: true, more: true };

/** An entry with the order values that say where it stands. */
export interface Placed<T> {
  readonly node: T;
  /** Empty where places are not looked at. */
  readonly place: readonly OrderValue[];
}

export interface Page<T> {
  readonly entries: readonly Placed<T>[];
  /** Whether there are more entries within the bounds in the direction of reading. */
  readonly more: boolean;
}

/** How many entries to read: one more where it is asked whether more follow. */
export function readLimit({ limit }: PageRequest, { more }: PageParts): number {
  return more ? limit + 1 : limit;
}

/** Cuts the extra entry that was read to see whether more follow, and restores list order. */
export function toPage<T>(read: readonly Placed<T>[], { direction, limit }: PageRequest): Page<T> {
  const entries = read.slice(0, limit);
  return { entries: direction === 'FORWARD' ? entries : entries.toReversed(), more: read.length > limit };
}
