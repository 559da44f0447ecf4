import type { GraphValue } from '../../graph/graph-store.ts';
import { UnexpectedRow } from '../rows/read-value.ts';
import type { Selection } from '../rows/select.ts';
import { columnNames, type OrderTerm } from './keyset.ts';
import type { OrderValue, PageParts, Placed } from './page.ts';

type Parts = Pick<PageParts, 'places'>;

/** In Cypher: the list of an entry's order values, where they are wanted, and of what is read of it. */
export function placedEntry(
  terms: readonly OrderTerm[],
  { expressions }: Selection<unknown>,
  { places }: Parts,
): string {
  return `[${[...(places ? [columnNames(terms)] : []), ...expressions].join(', ')}]`;
}

/** Makes an entry and its place from such a list. */
export function placedReader<T>(
  terms: readonly OrderTerm[],
  { read }: Selection<T>,
  { places }: Parts,
): (entry: GraphValue) => Placed<T> {
  return (entry) => {
    if (!Array.isArray(entry)) throw new UnexpectedRow('an entry', 'a list', entry);
    const values: readonly GraphValue[] = entry;
    if (!places) return { node: read(values, 0), place: NOWHERE };
    return { node: read(values, terms.length), place: values.slice(0, terms.length).map(orderValue) };
  };
}

const NOWHERE: readonly OrderValue[] = [];

function orderValue(value: GraphValue): OrderValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
