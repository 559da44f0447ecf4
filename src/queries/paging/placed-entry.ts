import type { GraphValue } from '../../graph/graph-store.ts';
import { UnexpectedRow } from '../rows/read-value.ts';
import type { Selection } from '../rows/select.ts';
import { columnNames, type OrderTerm } from './keyset.ts';
import type { OrderValue, Placed } from './page.ts';

/** In Cypher: the list of an entry's order values and of what is read of it. */
export function placedEntry(terms: readonly OrderTerm[], { expressions }: Selection<unknown>): string {
  return `[${[columnNames(terms), ...expressions].join(', ')}]`;
}

/** An entry and its place from such a list. */
export function readPlaced<T>(entry: GraphValue, terms: readonly OrderTerm[], { read }: Selection<T>): Placed<T> {
  if (!Array.isArray(entry)) throw new UnexpectedRow('an entry', 'a list', entry);
  const values: readonly GraphValue[] = entry;
  return { node: read(values.slice(terms.length)), place: values.slice(0, terms.length).map(orderValue) };
}

function orderValue(value: GraphValue): OrderValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
