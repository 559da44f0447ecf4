import type { DisruptionRequest, DisruptionYear } from '../analysis/disruption/disruption-types.ts';
import { yearParts } from '../analysis/disruption/year-parts.ts';
import { type Attribution, readAttribution } from '../economics/attribution/attribute.ts';
import type { Bottlenecks } from '../economics/bottlenecks/bottleneck-types.ts';
import { bottlenecksIn } from '../economics/bottlenecks/bottlenecks.ts';
import type { BuyerCost } from '../economics/buyer-cost/buyer-cost-types.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { GoalSeekResult, Lever, Target } from '../economics/goal-seek/goal-seek-types.ts';
import type { Evaluation } from '../economics/plan/evaluation.ts';
import type { Comparison } from '../economics/scenario.ts';
import { allOrNone } from './all-or-none.ts';
import { askThread } from './ask.ts';
import type { Watch } from './divide.ts';
import type { ThreadPool } from './pool.ts';
import type { InTurn } from './turns.ts';

/** A comparison over its evidence. It has been validated, but for the goal's and the buyer's cost's. */
export interface Case {
  readonly prepared: PreparedEvidence;
  readonly comparison: Comparison;
}

/** Questions that hold a thread for more than some milliseconds. Fail with InputError as the engine does. */
export interface LongQuestions {
  evaluation(of: Case, watch?: Watch): Promise<Evaluation>;
  attribution(of: Case, watch?: Watch): Promise<Attribution>;
  bottlenecks(of: Case, year: number, fallback: boolean, watch?: Watch): Promise<Bottlenecks>;
  /** What a port costs its buyer in the comparison's scenario. */
  buyerCost(of: Case, year: number, watch?: Watch): Promise<BuyerCost>;
  goal(of: Case, lever: Lever, target: Target, watch?: Watch): Promise<GoalSeekResult>;
  /** Each year on a thread of its own. */
  disruption(of: Case, request: DisruptionRequest, watch?: Watch): Promise<readonly DisruptionYear[]>;
}

/** Turns of questions that take some tenths of a second at most, and of those that take seconds. */
export interface Turns {
  readonly shortly: InTurn;
  readonly inTurn: InTurn;
}

export function createLongQuestions(pool: ThreadPool, { shortly, inTurn }: Turns): LongQuestions {
  return {
    evaluation: (of, watch = {}) => shortly('evaluation', watch, (own) => askThread(pool, of, 'evaluation', {}, own)),
    attribution: (of, watch = {}) =>
      inTurn('attribution', watch, async (own) => readAttribution(await askThread(pool, of, 'attribution', {}, own))),
    bottlenecks: (of, year, fallback, watch = {}) =>
      shortly('bottlenecks', watch, async (own) => {
        const runs = await askThread(pool, of, 'limits', { year, fallback }, own);
        return bottlenecksIn(of.prepared, of.comparison, year, fallback, runs);
      }),
    buyerCost: (of, year, watch = {}) =>
      shortly('buyer-cost', watch, (own) => askThread(pool, of, 'buyer-cost', { year }, own)),
    goal: (of, lever, target, watch = {}) =>
      inTurn('goal', watch, (own) => askThread(pool, of, 'goal', { lever, target }, own)),
    disruption: (of, request, watch = {}) => {
      const years = yearParts(request.from, request.months);
      return allOrNone(years, watch, (part, all) =>
        shortly('disruption', all, (own) => askThread(pool, of, 'disruption', { request, part }, own)),
      );
    },
  };
}
