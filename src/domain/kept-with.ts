/** A value that others keep with an object. */
export interface Slot<K extends object, V> {
  of(holder: K): V | undefined;
  put(holder: K, value: V): void;
}

/**
 * Keeps values with objects that come and go, such as requests, as a property of each. Rejected for these: a WeakMap that outlives
 * its keys. V8's collector of young objects takes its values for alive, with all that hangs on them, so that whole requests grow
 * old and wait for the collector that looks through everything.
 */
export function keptWith<K extends object, V>(what: string): Slot<K, V> {
  const property = Symbol(what);
  return {
    of: (holder) => Reflect.get(holder, property) as V | undefined,
    put(holder, value) {
      Object.defineProperty(holder, property, { value, writable: true, configurable: true });
    },
  };
}
