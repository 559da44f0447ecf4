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
