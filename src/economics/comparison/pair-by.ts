/** What two lists have under one key. */
export interface Pair<T> {
  readonly key: string;
  readonly inA: T | undefined;
  readonly inB: T | undefined;
}

/** The rows of two lists side by side: a's order first, then what only b has. */
export function pairBy<T>(a: readonly T[], b: readonly T[], keyOf: (row: T) => string): readonly Pair<T>[] {
  const ofA = new Map(a.map((row) => [keyOf(row), row]));
  const ofB = new Map(b.map((row) => [keyOf(row), row]));
  const keys = [...new Set([...ofA.keys(), ...ofB.keys()])];
  return keys.map((key) => ({ key, inA: ofA.get(key), inB: ofB.get(key) }));
}
