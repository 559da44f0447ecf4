import type { DisruptionRequest, DisruptionYear } from '../analysis/disruption/disruption-types.ts';
import { yearParts } from '../analysis/disruption/year-parts.ts';
import { type Attribution, readAttribution } from '../economics/attribution/attribute.ts';
import type { Bottlenecks } from '../economics/bottlenecks/bottleneck-types.ts';
import { bottlenecksIn } from '../economics/bottlenecks/bottlenecks.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { GoalSeekResult, Lever, Target } from '../economics/goal-seek/goal-seek-types.ts';
import type { Evaluation } from '../economics/plan/evaluation.ts';
import type { Comparison } from '../economics/scenario.ts';
import { askThread } from './ask.ts';
import type { Watch } from './divide.ts';
import type { Gate } from './gate.ts';
import type { ThreadPool } from './pool.ts';

/** A comparison over its evidence. It has been validated, but for the goal's. */
export interface Case {
  readonly prepared: PreparedEvidence;
  readonly comparison: Comparison;
}

/** Questions that hold a thread for more than some milliseconds. Fail with InputError as the engine does. */
export interface LongQuestions {
  evaluation(of: Case, watch?: Watch): Promise<Evaluation>;
  attribution(of: Case, watch?: Watch): Promise<Attribution>;
  bottlenecks(of: Case, year: number, fallback: boolean, watch?: Watch): Promise<Bottlenecks>;
  goal(of: Case, lever: Lever, target: Target, watch?: Watch): Promise<GoalSeekResult>;
  /** Each year on a thread of its own. */
  disruption(of: Case, request: DisruptionRequest, watch?: Watch): Promise<readonly DisruptionYear[]>;
}

/** Some tenths of a second each at most, and seconds each. */
export interface Gates {
  readonly short: Gate;
  readonly long: Gate;
}

export function createLongQuestions(pool: ThreadPool, { short, long }: Gates): LongQuestions {
  return {
    evaluation: (of, watch = {}) =>
      short.through((signal) => askThread(pool, of, 'evaluation', {}, { signal }), watch.signal),
    attribution: (of, watch = {}) =>
      long.through(async (signal) => {
        return readAttribution(await askThread(pool, of, 'attribution', {}, { signal }));
      }, watch.signal),
    bottlenecks: (of, year, fallback, watch = {}) =>
      short.through(async (signal) => {
        const runs = await askThread(pool, of, 'limits', { year, fallback }, { signal });
        return bottlenecksIn(of.prepared, of.comparison, year, fallback, runs);
      }, watch.signal),
    goal: (of, lever, target, watch = {}) =>
      long.through((signal) => askThread(pool, of, 'goal', { lever, target }, { signal }), watch.signal),
    disruption: (of, request, watch = {}) => {
      const year = (part: ReturnType<typeof yearParts>[number]) =>
        short.through((signal) => askThread(pool, of, 'disruption', { request, part }, { signal }), watch.signal);
      return Promise.all(yearParts(request.from, request.months).map(year));
    },
  };
}
