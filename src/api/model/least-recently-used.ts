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

/** A Map keeps the order of insertion, so its first key is the one not asked for the longest. */
export function createLeastRecentlyUsed<V>(capacity: number): LeastRecentlyUsed<V> {
  const values = new Map<string, V>();
  const lookups = { hits: 0, misses: 0 };
  return {
    get(key) {
      const value = values.get(key);
      lookups[value === undefined ? 'misses' : 'hits'] += 1;
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      const oldest = values.keys().next();
      if (values.size > capacity && !oldest.done) values.delete(oldest.value);
    },
    clear: () => values.clear(),
    use: () => ({ ...lookups, entries: values.size }),
  };
}
