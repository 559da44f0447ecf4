import DataLoader from 'dataloader';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ByKey, readByKey } from '../../queries/rows/by-key.ts';
import { allWanted, type Wanted } from '../../queries/rows/shape.ts';
import { inSpan } from '../telemetry/spans/span.ts';

/** Things of one kind by key, each read once a request, all that are asked for together in one statement. */
export interface ByKeyLoader<T> {
  /** Null where nothing has the key. @param wanted what will be asked of it; without it anything may be */
  find(key: string, wanted?: Wanted): Promise<T | null>;
  /** For keys that the graph itself names: rejects where nothing has the key. */
  load(key: string): Promise<T>;
  /** In the order of the keys, those that nothing has left out. */
  findAll(keys: readonly string[]): Promise<T[]>;
}

interface Asked {
  readonly key: string;
  readonly wanted: Wanted;
}

export function createByKey<T>(reader: GraphReader, by: ByKey<T>): ByKeyLoader<T> {
  const loader = new DataLoader<Asked, T | null, string>(
    async (asked) => {
      const keys = [...new Set(asked.map(({ key }) => key))];
      const batch = () => readByKey(reader, by, keys, allWanted(asked.map(({ wanted }) => wanted)));
      const found = await inSpan(`load ${by.kind}`, { keys: keys.length }, batch);
      return asked.map(({ key }) => found.get(key) ?? null);
    },
    // A key may be any text that a caller wrote; names have no star.
    { cacheKeyFn: ({ key, wanted }) => `${wanted === null ? '' : [...wanted]}*${key}` },
  );
  const find = (key: string, wanted: Wanted = null) => loader.load({ key, wanted });
  return {
    find,
    load: async (key) =>
      (await find(key)) ?? Promise.reject(new Error(`the graph names a ${by.kind} ${key} that it lacks`)),
    async findAll(keys) {
      const found = await Promise.all(keys.map((key) => find(key)));
      return found.flatMap((thing) => (thing === null ? [] : [thing]));
    },
  };
}
