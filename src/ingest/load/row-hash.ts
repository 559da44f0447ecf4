/** Above the hash: how a stamp tells loads apart. Two million of them fit below 2^53. */
const LOAD_STEP = 2 ** 32;

/** Fowler, Noll and Vo's 32-bit offset and prime (FNV-1a, draft-eastlake-fnv). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The content of a row as an integer of 32 bits (FNV-1a). It is kept with what was made from the row, as its stamp: 8 bytes
 * where a digest takes 40. A change goes unseen once in four thousand million; nobody gains by forging one.
 */
export function rowHash(content: unknown): number {
  const text = JSON.stringify(content);
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/**
 * What the database adds to the hash of a row to make its stamp: the number of the load that added it, so that all it added
 * can be found again. 0 for rows that came in one transaction, which need no finding.
 */
export function stampOffset(load: number): number {
  return load * LOAD_STEP;
}

/** The hash in a stamp; null for a row that no load made. */
export function hashOfStamp(stamp: unknown): number | null {
  return typeof stamp === 'number' ? stamp % LOAD_STEP : null;
}
