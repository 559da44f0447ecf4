import { hash } from 'node:crypto';

const BYTES = 4;

/** Above the hash: how a stamp tells loads apart. Two million of them fit below 2^53. */
const LOAD_STEP = 2 ** 32;

/**
 * The content of a row as an integer of 32 bits. It is kept with what was made from the row, as its stamp: 8 bytes where
 * hexadecimal digits take 40. A change goes unseen once in four thousand million.
 */
export function rowHash(content: unknown): number {
  return hash('sha1', JSON.stringify(content), 'buffer').readUIntBE(0, BYTES);
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
