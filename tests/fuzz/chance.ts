import type { GeneratorValue } from 'fast-check';
import { fc } from '../support/properties.ts';

/** Where a generator takes its chances from; fast-check repeats and shrinks them. */
export interface Chance {
  /** A whole number from 0 below the bound. */
  below(bound: number): number;
  /** True about once in so many times. */
  oneIn(times: number): boolean;
  /** One of a list that has any. */
  one<T>(list: readonly T[]): T;
  /** A value of an arbitrary. */
  of<T>(arbitrary: fc.Arbitrary<T>): T;
}

export function chanceOf(generate: GeneratorValue): Chance {
  const below = (bound: number) => generate(fc.nat, bound - 1);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    one: (list) => list[below(list.length)] as (typeof list)[number],
    of: (arbitrary) => generate(() => arbitrary),
  };
}
