type Makers<S> = Readonly<Record<string, (source: S) => unknown>>;
type Made<M> = { readonly [K in keyof M]: M[K] extends (source: never) => infer T ? T : never };

const FORGET = Symbol('forget');

/** Things that are made of `source` when they are first asked for: a request needs a few of many, and pays for no more. */
export function lazily<S, const M extends Makers<S>>(makers: M, source: S): Made<M> {
  const made = new Map<PropertyKey, unknown>();
  const things = new Proxy(makers, {
    get(_makers, name) {
      if (name === FORGET) return () => made.clear();
      const known = made.get(name);
      if (known !== undefined) return known;
      const thing = makers[String(name)]?.(source);
      made.set(name, thing);
      return thing;
    },
  });
  // What the proxy answers with is of this type, and nobody sees the makers.
  return things as unknown as Made<M>;
}

/** Forgets what was made, in place: it is made anew when it is asked for again. */
export function forget(things: object): void {
  Reflect.get(things, FORGET)?.();
}
