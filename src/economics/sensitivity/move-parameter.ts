import type { MovedParameter } from './moved-parameter.ts';

/**
 * Puts a parameter at one bound, all years of a path together. A share moved up takes from the rest of its stage first;
 * where the rest is used up, an evaluation that holds it (see `heldBy`) takes from the other named firms pro rata. A share
 * moved down gives to the rest.
 * @returns how to undo it
 */
export function moveParameter({ knots }: MovedParameter, bound: 'low' | 'high', values: Float64Array): () => void {
  const before = knots.map(({ slot }) => values[slot] ?? Number.NaN);
  for (const { slot, value } of knots) values[slot] = value[bound];
  return () => {
    knots.forEach(({ slot }, index) => {
      values[slot] = before[index] ?? Number.NaN;
    });
  };
}

/** Slots of the shares that an evaluation must hold for a moved parameter to stay at its bound. */
export function heldBy({ id, knots }: MovedParameter): readonly number[] {
  return id.startsWith('share/') ? knots.map(({ slot }) => slot) : [];
}
