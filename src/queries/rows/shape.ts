import type { GraphRow } from '../../graph/graph-store.ts';

/** How one property of a thing is read: from which columns of a row, and what they make. */
export interface Property<V> {
  readonly columns: readonly string[];
  readonly read: (row: GraphRow) => V;
}

/** How each property of a thing is read. */
export type Shape<T> = { readonly [P in keyof T]-?: Property<T[P]> };

/** Which properties are asked for; those of a thing within a thing after its name and a dot. Null: all. */
export type Wanted = ReadonlySet<string> | null;

/** What is asked for, and always what others ask for. */
export function withAlways(always: readonly string[], wanted: Wanted): Wanted {
  return wanted === null ? null : new Set([...always, ...wanted]);
}

/** What any of them asks for. */
export function allWanted(sets: readonly Wanted[]): Wanted {
  const [only] = sets;
  if (only !== undefined && sets.every((wanted) => wanted === only)) return only;
  return sets.includes(null) ? null : new Set(sets.flatMap((wanted) => [...(wanted ?? [])]));
}

/** Those of the thing that the property holds. */
export function within(wanted: Wanted, property: string): Wanted {
  if (wanted === null) return null;
  const prefix = `${property}.`;
  const inner = [...wanted].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return new Set(inner);
}

/** A property that stands in one column, by that name. */
export function column<V>(name: string, read: (row: GraphRow, name: string) => V): Property<V> {
  return { columns: [name], read: (row) => read(row, name) };
}

/** A property that every thing of the kind has, whatever the row. */
export function constant<V>(value: V): Property<V> {
  return { columns: [], read: () => value };
}

/** The columns that the wanted properties are read from. */
export function columnsOf<T>(shape: Shape<T>, wanted: Wanted = null): readonly string[] {
  return [...new Set(properties(shape, wanted).flatMap(([, { columns }]) => columns))];
}

/** Reads the wanted properties of a row. The others are absent, whatever the type says: who did not want them does not ask. */
export function readerOf<T>(shape: Shape<T>, wanted: Wanted = null): (row: GraphRow) => T {
  const read = properties(shape, wanted);
  return (row) => {
    const thing: Record<string, unknown> = {};
    for (const [name, property] of read) thing[name] = property.read(row);
    return thing as T;
  };
}

function properties<T>(shape: Shape<T>, wanted: Wanted): [string, Property<unknown>][] {
  const all: [string, Property<unknown>][] = Object.entries(shape);
  return wanted === null ? all : all.filter(([name, { columns }]) => columns.length === 0 || wanted.has(name));
}
