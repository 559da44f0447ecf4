import { bassCumulative } from './curves.ts';

export interface NortonBassGeneration {
  /** Potential that this generation adds, in units. */
  readonly potential: number;
  /** First year, in which its Bass clock reads 1. */
  readonly start: number;
}

/**
 * Norton and Bass (1987): units in use by generation, every generation with the same p and q. Each takes from the one
 * before only, and inherits what that one had gained:
 *   S_1 = F_1 m_1 (1 − F_2),   S_2 = F_2 (m_2 + F_1 m_1) (1 − F_3),   …
 * so that all generations together hold Σ F_i m_i. With two generations equal to `generationMix`, with more it differs.
 * @returns [generation][year]
 */
export function nortonBass(
  p: number,
  q: number,
  generations: readonly NortonBassGeneration[],
  years: readonly number[],
): number[][] {
  const perYear = years.map((year) => unitsInUse(generations, adoptedBy(p, q, generations, year)));
  return generations.map((_, generation) => perYear.map((units) => units[generation] ?? 0));
}

function adoptedBy(p: number, q: number, generations: readonly NortonBassGeneration[], year: number): number[] {
  return generations.map(({ start }) => bassCumulative(p, q, year - start + 1));
}

function unitsInUse(generations: readonly NortonBassGeneration[], adopted: readonly number[]): number[] {
  let inherited = 0;
  return generations.map(({ potential }, index) => {
    const reached = (adopted[index] ?? 0) * (potential + inherited);
    inherited = reached;
    return reached * (1 - (adopted[index + 1] ?? 0));
  });
}
