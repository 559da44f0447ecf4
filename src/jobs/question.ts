import { disruptYear } from '../analysis/disruption/disruption.ts';
import type { DisruptionRequest, DisruptionYear } from '../analysis/disruption/disruption-types.ts';
import type { YearPart } from '../analysis/disruption/year-parts.ts';
import { type DrawnHolding, drawPortfolio } from '../analysis/portfolio/draw-portfolio.ts';
import type { DrawnPortfolio } from '../analysis/portfolio/portfolio-types.ts';
import { type AttributionTable, tabulateAttribution } from '../economics/attribution/attribute.ts';
import { type LimitRuns, runLimits } from '../economics/bottlenecks/bottlenecks.ts';
import { buyerCost } from '../economics/buyer-cost/buyer-cost.ts';
import type { BuyerCost } from '../economics/buyer-cost/buyer-cost-types.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import { goalSeek } from '../economics/goal-seek/goal-seek.ts';
import type { GoalSeekResult, Lever, Target } from '../economics/goal-seek/goal-seek-types.ts';
import type { Evaluation } from '../economics/plan/evaluation.ts';
import { evaluateComparison } from '../economics/redistribution/redistribute.ts';
import type { Comparison } from '../economics/scenario.ts';
import { planDraws } from '../economics/uncertainty/draw-model.ts';
import { yearsOf } from '../economics/validation/validate-scenario.ts';

/** What a thread can be asked of a comparison, beside parts of a divisible run, and what it answers: plain data both. */
export interface Questions {
  readonly evaluation: { readonly asks: object; readonly answer: Evaluation };
  readonly attribution: { readonly asks: object; readonly answer: AttributionTable };
  readonly limits: { readonly asks: { readonly year: number; readonly fallback: boolean }; readonly answer: LimitRuns };
  readonly goal: { readonly asks: { readonly lever: Lever; readonly target: Target }; readonly answer: GoalSeekResult };
  readonly disruption: {
    readonly asks: { readonly request: DisruptionRequest; readonly part: YearPart };
    readonly answer: DisruptionYear;
  };
  /** Of the comparison's scenario; makes its own draws. */
  readonly 'buyer-cost': { readonly asks: { readonly year: number }; readonly answer: BuyerCost };
  /** Reads the draws in `store`, over both domains. */
  readonly portfolio: {
    readonly asks: { readonly store: Float64Array; readonly holdings: readonly DrawnHolding[]; readonly year: number };
    readonly answer: DrawnPortfolio;
  };
}

export type Kind = keyof Questions;

/** A question on its way to a thread. */
export type Question = { [K in Kind]: { readonly kind: K } & Questions[K]['asks'] }[Kind];

/**
 * The comparison has been validated, but for a goal's and a buyer's cost's.
 * @param pulse called again and again during what takes seconds; to stop, it throws
 */
export function answerTo(
  question: Question,
  prepared: PreparedEvidence,
  comparison: Comparison,
  pulse: () => void,
): Questions[Kind]['answer'] {
  switch (question.kind) {
    case 'evaluation':
      return evaluateComparison(prepared, comparison);
    case 'attribution':
      return tabulateAttribution(prepared, comparison, yearsOf(comparison.scenario ?? {}), pulse);
    case 'limits':
      return runLimits(prepared, comparison, question.year, question.fallback);
    case 'goal':
      return goalSeek(prepared, comparison, question.lever, question.target, pulse);
    case 'disruption':
      return disruptYear(prepared, comparison, question.request, question.part);
    case 'buyer-cost':
      return buyerCost(prepared, comparison.scenario ?? {}, question.year);
    case 'portfolio': {
      const drawn = { run: planDraws(prepared, comparison, null), store: question.store };
      return drawPortfolio(drawn, question.holdings, question.year, pulse);
    }
  }
}
