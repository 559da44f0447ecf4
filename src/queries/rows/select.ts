import { keptWith } from '../../domain/kept-with.ts';
import type { GraphRow, GraphValue } from '../../graph/graph-store.ts';
import { UnexpectedRow } from './read-value.ts';
import { columnsOf, readerOf, type Shape, type Wanted, withAlways } from './shape.ts';

/** What the expressions of a list came to for one entry. */
export type Values = readonly GraphValue[];

/** What a list reads of an entry: Cypher expressions, and what their values make, which stand in the same order from `from` on. */
export interface Selection<T> {
  readonly expressions: readonly string[];
  readonly read: (values: Values, from: number) => T;
}

/** What is read of an entry when so much of it is wanted. An engine spends its time by the property, so that a list takes no more. */
export type Select<T> = (wanted: Wanted) => Selection<T>;

/** Reads the whole of an entry whatever is wanted: one map projection, such as `n{.*}`. */
export function whole<T>(projection: string, read: (node: GraphRow) => T): Select<T> {
  const selection: Selection<T> = {
    expressions: [projection],
    read: (values, from) => read(asMap(values[from], projection)),
  };
  return () => selection;
}

/**
 * Reads the wanted properties of a variable, and always those that others ask for. What a document wants is one set whenever it runs,
 * and what is made of it is kept with that.
 */
export function selecting<T>(variable: string, shape: Shape<T>, always: readonly (keyof T & string)[]): Select<T> {
  const made = keptWith<ReadonlySet<string>, Selection<T>>('selection');
  const select = (wanted: Wanted): Selection<T> => {
    const taken = withAlways(always, wanted);
    const columns = columnsOf(shape, taken);
    const read = readerOf(shape, taken);
    // One for all entries: a reader takes what is in it, and keeps nothing of it.
    const row: Record<string, GraphValue> = {};
    return {
      expressions: columns.map((column) => `${variable}.${column}`),
      read(values, from) {
        columns.forEach((column, index) => {
          row[column] = values[from + index] ?? null;
        });
        return read(row);
      },
    };
  };
  const all = select(null);
  return (wanted) => (wanted === null ? all : made.ofOrMake(wanted, () => select(wanted)));
}

/** Parts of one thing, read side by side. */
export function together<T>(parts: readonly Selection<Partial<T>>[]): Selection<T> {
  return {
    expressions: parts.flatMap(({ expressions }) => expressions),
    read(values, from) {
      let next = from;
      const thing = {};
      for (const { expressions, read } of parts) {
        Object.assign(thing, read(values, next));
        next += expressions.length;
      }
      // What was not wanted is absent, whatever the type says: who did not want it does not ask.
      return thing as T;
    },
  };
}

function asMap(value: GraphValue | undefined, name: string): GraphRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnexpectedRow(name, 'a map', value);
  return value as GraphRow;
}
