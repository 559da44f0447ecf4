import { LRUCache } from 'lru-cache';

/** How a cache was used since the program began. */
export interface CacheUse {
  readonly hits: number;
  readonly misses: number;
  /** What it holds now. */
  readonly entries: number;
}

/** Keeps the values that were asked for last, at most `capacity` of them. */
export interface LeastRecentlyUsed<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  clear(): void;
  use(): CacheUse;
}

export function createLeastRecentlyUsed<V extends {}>(capacity: number): LeastRecentlyUsed<V> {
  return counted(new LRUCache<string, V>({ max: capacity }));
}

/** A cache of the library's that counts its lookups. */
export function counted<V extends {}>(values: LRUCache<string, V>): LeastRecentlyUsed<V> {
  const lookups = { hits: 0, misses: 0 };
  return {
    get(key) {
      const value = values.get(key);
      lookups[value === undefined ? 'misses' : 'hits'] += 1;
      return value;
    },
    set: (key, value) => void values.set(key, value),
    clear: () => values.clear(),
    use: () => ({ ...lookups, entries: values.size }),
  };
}
