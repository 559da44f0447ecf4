/** Remembers a function's answers by a key of its argument; for figures that are asked for again and again. */
export function memoBy<A, R>(keyOf: (argument: A) => string, compute: (argument: A) => R): (argument: A) => R {
  const known = new Map<string, { readonly answer: R }>();
  return (argument) => {
    const key = keyOf(argument);
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = compute(argument);
    known.set(key, { answer });
    return answer;
  };
}

/** Remembers what a function makes of an object for as long as the object lives. */
export function memoByIdentity<K extends object, R extends {}>(compute: (key: K) => R): (key: K) => R {
  const known = new WeakMap<K, R>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = compute(key);
    known.set(key, answer);
    return answer;
  };
}
