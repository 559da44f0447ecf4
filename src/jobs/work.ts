import type { Domain } from '../domain/vocabulary.ts';
import type { SobolChoice } from '../economics/sensitivity/sobol.ts';
import type { Period } from '../economics/uncertainty/intervals.ts';

/** What threads can be asked for. Each is divisible: items `first` to `end` by one thread, the others by others. */
export type Work =
  /** Items are draws; fills the store of factors. */
  | { readonly kind: 'factors'; readonly domain: Domain | null }
  /** Items are rows; reads the factors, fills their summaries. */
  | { readonly kind: 'summaries'; readonly domain: Domain | null }
  /** One item; fills the rank correlations as drawn, and last whether they were repaired. */
  | { readonly kind: 'correlations' }
  /** Items are parameters; fills the outputs at both bounds of each. */
  | { readonly kind: 'swings'; readonly period: Period; readonly domain: Domain | null }
  /** Items are rows of the design; fills the outputs of its runs. */
  | { readonly kind: 'runs'; readonly period: Period; readonly output: string; readonly choice: SobolChoice }
  /** Items are parameters; reads the runs, fills six numbers each. */
  | { readonly kind: 'indices'; readonly choice: SobolChoice };

/** The part of a piece of work that one thread does. Buffers are shared: every item has places of its own. */
export interface Part {
  readonly work: Work;
  readonly first: number;
  readonly end: number;
  readonly input: Float64Array;
  readonly output: Float64Array;
}
