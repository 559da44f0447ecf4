/** Keeps the values that were asked for last, at most `capacity` of them. */
export interface LeastRecentlyUsed<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** A Map keeps the order of insertion, so its first key is the one not asked for the longest. */
export function createLeastRecentlyUsed<V>(capacity: number): LeastRecentlyUsed<V> {
  const values = new Map<string, V>();
  return {
    get(key) {
      const value = values.get(key);
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
  };
}
