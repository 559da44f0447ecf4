import type { OrderValue, PageRequest } from '../../queries/paging/page.ts';
import { badInput } from '../errors/api-error.ts';
import { fromCursor, type ListSignature } from './cursor.ts';

/** The arguments of a connection, as GraphQL gives them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The most entries that a page may have, and how many it has where nothing is said. */
export const MOST = 100;
export const DEFAULT = 20;

/** What to read of a list with this signature and so many order values. Refuses what makes no sense with BAD_USER_INPUT. */
export function pageRequest(page: PageArguments, signature: ListSignature, values: number): PageRequest {
  const { first = null, last = null } = page;
  if (first !== null && last !== null) throw badInput('last', 'Give `first` or `last`, not both.');
  const backward = last !== null || (first === null && hasCursor(page.before) && !hasCursor(page.after));
  return {
    direction: backward ? 'BACKWARD' : 'FORWARD',
    limit: backward ? pageSize('last', last) : pageSize('first', first),
    after: placeFrom('after', page.after, signature, values),
    before: placeFrom('before', page.before, signature, values),
  };
}

export function pageSize(argument: 'first' | 'last', size: number | null | undefined): number {
  if (size === null || size === undefined) return DEFAULT;
  if (size < 0 || size > MOST) throw badInput(argument, `\`${argument}\` is from 0 to ${MOST}, not ${size}.`);
  return size;
}

export function hasCursor(cursor: string | null | undefined): cursor is string {
  return cursor !== null && cursor !== undefined;
}

function placeFrom(
  argument: 'after' | 'before',
  cursor: string | null | undefined,
  signature: ListSignature,
  values: number,
): OrderValue[] | null {
  if (!hasCursor(cursor)) return null;
  const place = fromCursor(cursor, signature, values);
  if (place !== null) return place;
  throw badInput(argument, `\`${argument}\` is no cursor of this list with this order and filter.`);
}
