import { createHash } from 'node:crypto';
import { isExact } from '../../domain/exact-number.ts';
import type { OrderValue } from '../../queries/paging/page.ts';

/** Eight hexadecimal digits that tell lists of different order or filter apart, worked out when a cursor is given or asked for. */
export type ListSignature = () => string;

export function listSignature(...parts: readonly unknown[]): ListSignature {
  let known: string | null = null;
  return () => {
    known ??= createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
    return known;
  };
}

/** base64url of `[signature, value, …]`: where an entry stands in the list of that signature. */
export function toCursor(signature: ListSignature, place: readonly OrderValue[]): string {
  return Buffer.from(JSON.stringify([signature(), ...place])).toString('base64url');
}

/** The order values in a cursor, or null where it is none of a list with this signature and so many values. */
export function fromCursor(cursor: string, signature: ListSignature, values: number): OrderValue[] | null {
  const decoded = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(decoded) || decoded[0] !== signature() || decoded.length !== values + 1) return null;
  const place: unknown[] = decoded.slice(1);
  return place.every(isOrderValue) ? place : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isOrderValue(value: unknown): value is OrderValue {
  return value === null || typeof value === 'string' || (typeof value === 'number' && isExact(value));
}
