/** A value that others keep with an object. */
export interface Slot<K extends object, V extends {}> {
  of(holder: K): V | undefined;
  put(holder: K, value: V): void;
  /** What is kept already, or else is made now and kept. */
  ofOrMake(holder: K, make: () => V): V;
}

/**
 * Keeps values with objects that come and go, such as requests, as a property of each. Rejected for these: a WeakMap that outlives
 * its keys. V8's collector of young objects takes its values for alive, with all that hangs on them, so that whole requests grow
 * old and wait for the collector that looks through everything.
 */
export function keptWith<K extends object, V extends {}>(what: string): Slot<K, V> {
  const property = Symbol(what);
  const of = (holder: K) => Reflect.get(holder, property) as V | undefined;
  const put = (holder: K, value: V) => {
    Object.defineProperty(holder, property, { value, writable: true, configurable: true });
  };
  return {
    of,
    put,
    ofOrMake(holder, make) {
      const known = of(holder);
      if (known !== undefined) return known;
      const made = make();
      put(holder, made);
      return made;
    },
  };
}
