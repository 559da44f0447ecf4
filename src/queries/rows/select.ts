import type { GraphRow, GraphValue } from '../../graph/graph-store.ts';
import { UnexpectedRow } from './read-value.ts';
import { columnsOf, readerOf, type Shape, type Wanted } from './shape.ts';

/** What a list reads of an entry: Cypher expressions, and what their values make, in the same order. */
export interface Selection<T> {
  readonly expressions: readonly string[];
  readonly read: (values: readonly GraphValue[]) => T;
}

/** What is read of an entry when so much of it is wanted. An engine spends its time by the property, so that a list takes no more. */
export type Select<T> = (wanted: Wanted) => Selection<T>;

/** Reads the whole of an entry whatever is wanted: one map projection, such as `n{.*}`. */
export function whole<T>(projection: string, read: (node: GraphRow) => T): Select<T> {
  const selection: Selection<T> = { expressions: [projection], read: ([node]) => read(asMap(node, projection)) };
  return () => selection;
}

/** Reads the wanted properties of a variable, and always those that tell the thing from others. */
export function selecting<T>(variable: string, shape: Shape<T>, always: readonly (keyof T & string)[]): Select<T> {
  return (wanted) => {
    const taken: Wanted = wanted === null ? null : new Set([...always, ...wanted]);
    const columns = columnsOf(shape, taken);
    const read = readerOf(shape, taken);
    return {
      expressions: columns.map((column) => `${variable}.${column}`),
      read: (values) => read(Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]))),
    };
  };
}

function asMap(value: GraphValue | undefined, name: string): GraphRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnexpectedRow(name, 'a map', value);
  return value as GraphRow;
}
