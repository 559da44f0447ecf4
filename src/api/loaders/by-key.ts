import DataLoader from 'dataloader';
import type { GraphReader } from '../../queries/graph-reader.ts';
import { type ByKey, readByKey } from '../../queries/rows/by-key.ts';
import { inSpan } from '../telemetry/spans/span.ts';

/** Things of one kind by key, each read once a request, all that are asked for together in one statement. */
export interface ByKeyLoader<T> {
  /** Null where nothing has the key. */
  find(key: string): Promise<T | null>;
  /** For keys that the graph itself names: rejects where nothing has the key. */
  load(key: string): Promise<T>;
  /** In the order of the keys, those that nothing has left out. */
  findAll(keys: readonly string[]): Promise<T[]>;
}

export function createByKey<T>(reader: GraphReader, by: ByKey<T>): ByKeyLoader<T> {
  const loader = new DataLoader<string, T | null>(async (keys) => {
    const batch = () => readByKey(reader, by, keys);
    const found = await inSpan(`load ${by.kind}`, { keys: keys.length }, batch);
    return keys.map((key) => found.get(key) ?? null);
  });
  return {
    find: (key) => loader.load(key),
    load: async (key) =>
      (await loader.load(key)) ?? Promise.reject(new Error(`the graph names a ${by.kind} ${key} that it lacks`)),
    async findAll(keys) {
      const found = await Promise.all(keys.map((key) => loader.load(key)));
      return found.flatMap((thing) => (thing === null ? [] : [thing]));
    },
  };
}
