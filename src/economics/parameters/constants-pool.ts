/** Slots beyond the parameters' for the numbers that a scenario sets and for those derived from other slots. */
export interface ConstantPool {
  readonly zero: number;
  readonly one: number;
  /** A slot that holds this number in every draw. */
  constant(value: number): number;
  /** A slot that holds a + b · (value of the source), refreshed at each evaluation. */
  derived(source: number, a: number, b: number): number;
  readonly constants: readonly Constant[];
  readonly derivations: readonly Derivation[];
  /** Whether the slot holds the same number in every draw: one that a scenario set, or what follows from such a one. */
  isFixed(slot: number): boolean;
  /** Number of slots, the parameters' included. */
  size(): number;
}

export interface Constant {
  readonly slot: number;
  readonly value: number;
}

export interface Derivation {
  readonly slot: number;
  readonly source: number;
  readonly a: number;
  readonly b: number;
}

export function createPool(parameterSlots: number): ConstantPool {
  const pool = poolFrom(parameterSlots, parameterSlots + 1, parameterSlots, [], []);
  pool.constant(0);
  pool.constant(1);
  return pool;
}

/** A pool of its own that starts with everything in another, so that chains built over that one fit it too. */
export function extendPool(base: ConstantPool): ConstantPool {
  return poolFrom(base.zero, base.one, base.size(), [...base.constants], [...base.derivations]);
}

/** Fills a values array, whose parameters' slots are given, with the constants of a pool. */
export function fillConstants(pool: ConstantPool, values: Float64Array): void {
  for (const { slot, value } of pool.constants) values[slot] = value;
}

export function refreshDerived(pool: ConstantPool, values: Float64Array): void {
  for (const { slot, source, a, b } of pool.derivations) values[slot] = a + b * (values[source] ?? Number.NaN);
}

function poolFrom(
  zero: number,
  one: number,
  firstFree: number,
  constants: Constant[],
  derivations: Derivation[],
): ConstantPool {
  let next = firstFree;
  const isFixed = (slot: number): boolean => {
    const derivation = derivations.find((entry) => entry.slot === slot);
    // Parameters come first; of the slots beyond, those that are not derived are constants.
    return derivation === undefined ? slot >= zero : isFixed(derivation.source);
  };
  return {
    zero,
    one,
    constants,
    derivations,
    isFixed,
    size: () => next,
    constant(value) {
      constants.push({ slot: next, value });
      return next++;
    },
    derived(source, a, b) {
      derivations.push({ slot: next, source, a, b });
      return next++;
    },
  };
}
