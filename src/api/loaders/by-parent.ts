import DataLoader from 'dataloader';
import { memoBy } from '../../economics/memo.ts';
import type { Day } from '../../queries/as-of/conditions.ts';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ByParent, readByParent } from '../../queries/rows/by-parent.ts';
import { inSpan } from '../telemetry/spans/span.ts';

/** Short lists by the key of what they hang on. */
export interface ByParentLoader<T> {
  load(parent: string): Promise<readonly T[]>;
  /** The first of the list; null where it is empty. */
  first(parent: string): Promise<T | null>;
}

export function createByParent<T>(reader: GraphReader, list: ByParent<T>): ByParentLoader<T> {
  const loader = new DataLoader<string, readonly T[]>(async (parents) => {
    const batch = () => readByParent(reader, list, parents);
    const lists = await inSpan(`load ${list.statement.name}`, { keys: parents.length }, batch);
    return parents.map((parent) => lists.get(parent) ?? []);
  });
  return {
    load: (parent) => loader.load(parent),
    first: async (parent) => (await loader.load(parent))[0] ?? null,
  };
}

/** Lists that may be asked for as of a day: those of one day are read together. */
export function byDay<T>(reader: GraphReader, listOf: (asOf: Day) => ByParent<T>): (asOf: Day) => ByParentLoader<T> {
  const of = memoBy(String, (asOf: string | null) => createByParent(reader, listOf(asOf)));
  return (asOf) => of(asOf ?? null);
}
