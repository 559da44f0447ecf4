import { byKey } from '../key-order.ts';
import { DEFAULT_SEED } from './bounds.ts';

export const DRAW_METHODS = ['QUASI_RANDOM', 'PSEUDO_RANDOM'] as const;
/** Scrambled Sobol points in 16 blocks, or independent numbers. */
export type DrawMethod = (typeof DRAW_METHODS)[number];

type Maybe<T> = T | null | undefined;

/** How a scenario asks for draws, field by field as the API's UncertaintyInput. */
export interface Uncertainty {
  readonly draws: number;
  /** 1 unless told. */
  readonly seed?: Maybe<number>;
  /** QUASI_RANDOM unless told. */
  readonly method?: Maybe<DrawMethod>;
  readonly correlations?: Maybe<readonly Correlation[]>;
}

/** Rank correlation (Spearman) between two parameters, by id. */
export interface Correlation {
  readonly a: string;
  readonly b: string;
  readonly rank: number;
}

/** The request with nothing left open: equal choices make equal draws. */
export interface DrawChoice {
  readonly draws: number;
  readonly seed: number;
  readonly method: DrawMethod;
  /** `a` before `b`, pairs in key order, whatever the order of the request. */
  readonly correlations: readonly Correlation[];
}

/** The request has been validated. */
export function drawChoice({ draws, seed, method, correlations }: Uncertainty): DrawChoice {
  return {
    draws,
    seed: seed ?? DEFAULT_SEED,
    method: method ?? 'QUASI_RANDOM',
    correlations: (correlations ?? []).map(ordered).sort((one, other) => byKey(pairOf(one), pairOf(other))),
  };
}

/** One text for a pair of parameters, in whichever order. */
export function pairOf({ a, b }: Pick<Correlation, 'a' | 'b'>): string {
  return [a, b].sort(byKey).join(' ');
}

function ordered({ a, b, rank }: Correlation): Correlation {
  return byKey(a, b) <= 0 ? { a, b, rank } : { a: b, b: a, rank };
}
