import type { Domain } from '../../domain/vocabulary.ts';
import type { CoefficientLever, MarginLever, ShareLever } from '../scenario.ts';

/** The lever whose value is sought. */
export type Lever =
  | { readonly adoptionPoint: { readonly domain: Domain; readonly technology: string; readonly year: number } }
  /** ρ of a technology. */
  | { readonly price: string }
  | { readonly boxMargin: string }
  | { readonly margin: Omit<MarginLever, 'margin'> }
  | { readonly share: Omit<ShareLever, 'share'> }
  | { readonly input: Omit<CoefficientLever, 'share'> }
  | { readonly growthPerYear: Domain };

/** What should reach a number, and in which year. Changes are of the scenario against the baseline. */
export type Output =
  | { readonly firmChangeUsd: YearOf }
  | { readonly stageChangeUsd: YearOf }
  /** Over the size of the baseline's profit of the stage; a ratio. */
  | { readonly stageChangeShare: YearOf }
  | { readonly poolChangeUsd: number }
  | { readonly scenarioHhi: number };

export interface YearOf {
  /** Slug of a firm or stage. */
  readonly of: string;
  readonly year: number;
}

export interface Target {
  readonly output: Output;
  readonly equals: number;
}

export interface GoalSeekResult {
  readonly reachable: boolean;
  /** Values of the lever, ascending. */
  readonly solutions: readonly number[];
  readonly minimum: Point;
  readonly maximum: Point;
  /** How often the model was evaluated. */
  readonly evaluations: number;
  /** The lever's values that were searched, both ends included. */
  readonly range: Range;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Point {
  readonly lever: number;
  readonly output: number;
}
