import type { NodeItem } from '../plan/shape.ts';

/** What a row may be made of. */
type Content = undefined | null | boolean | number | string | readonly Content[] | { readonly [key: string]: Content };

/** Above the hash: how a stamp tells loads apart. Two million of them fit below 2^53. */
const LOAD_STEP = 2 ** 32;

/** Fowler, Noll and Vo's 32-bit offset and prime (FNV-1a, draft-eastlake-fnv). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Code units that no text holds, so that neighbouring values cannot run into each other: they stand for what follows. */
const MARK = {
  text: 0x10000,
  number: 0x10001,
  flag: 0x10002,
  nothing: 0x10003,
  list: 0x10004,
  map: 0x10005,
  end: 0x10006,
};

/**
 * The content of a row as an integer of 32 bits (FNV-1a over its values, each with its kind). It is kept with what was made from
 * the row, as its stamp: 8 bytes where a digest takes 40. A change goes unseen once in four thousand million; nobody gains by
 * forging one.
 */
export function rowHash(content: Content): number {
  return hashOf(OFFSET, content) >>> 0;
}

/** The hash of a row that a node is made of. */
export function nodeHash({ values, links }: NodeItem): number {
  return rowHash([values, links]);
}

function hashOf(hash: number, value: Content): number {
  if (typeof value === 'string') return textHash(mixed(hash, MARK.text), value);
  if (value === null || value === undefined) return mixed(hash, MARK.nothing);
  if (typeof value === 'number') return textHash(mixed(hash, MARK.number), String(value));
  if (typeof value === 'boolean') return mixed(mixed(hash, MARK.flag), Number(value));
  if (isList(value)) return mixed(value.reduce<number>(hashOf, mixed(hash, MARK.list)), MARK.end);
  const entries = Object.entries(value);
  return mixed(
    entries.reduce((sum, [key, inner]) => hashOf(textHash(sum, key), inner), mixed(hash, MARK.map)),
    MARK.end,
  );
}

function isList(value: object): value is readonly Content[] {
  return Array.isArray(value);
}

function textHash(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at));
  return mixed(hash, MARK.end);
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
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
