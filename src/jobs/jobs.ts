import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { DifferenceIntervals, DrawnCase } from '../economics/comparison/drawn-differences.ts';
import type { Comparison } from '../economics/scenario.ts';
import type { SobolChoice } from '../economics/sensitivity/sobol.ts';
import type { Intervals, Period } from '../economics/uncertainty/intervals.ts';
import { runDifferences, type ToDraw } from './difference-job.ts';
import type { Watch } from './divide.ts';
import { runWithDraws } from './drawn-job.ts';
import { createGate, type GateUse } from './gate.ts';
import { runIntervals } from './intervals-job.ts';
import { createPool, type ThreadUse } from './pool.ts';
import { type ParameterIndex, runSobolIndices, runTornadoes, type Tornadoes } from './sensitivity-jobs.ts';

/** Long runs of the model, off the thread that answers requests. The comparisons have been validated. */
export interface Jobs {
  intervals(
    prepared: PreparedEvidence,
    comparison: Comparison,
    domain: Domain | null,
    watch?: Watch,
  ): Promise<Intervals>;
  tornadoes(
    prepared: PreparedEvidence,
    comparison: Comparison,
    period: Period,
    domain: Domain | null,
    watch?: Watch,
  ): Promise<Tornadoes>;
  sobolIndices(
    prepared: PreparedEvidence,
    comparison: Comparison,
    of: { readonly period: Period; readonly output: string },
    choice: SobolChoice,
    watch?: Watch,
  ): Promise<readonly ParameterIndex[]>;
  /** How sure the differences between two scenarios are, in one year; both ask for the same draws. */
  differences(
    a: ToDraw,
    b: ToDraw,
    of: { readonly domain: Domain | null; readonly year: number },
    watch?: Watch,
  ): Promise<DifferenceIntervals>;
  /** What `read` makes of the draws of a comparison that asks for them; they are gone once it returns. */
  withDraws<T>(toDraw: ToDraw, domain: Domain | null, read: (drawn: DrawnCase) => T, watch?: Watch): Promise<T>;
  use(): JobsUse;
  /** Ends the threads; runs under way fail. */
  close(): Promise<void>;
}

export interface JobsUse extends GateUse, ThreadUse {}

/** Told of each job as its turn comes; what it returns is told of the end, with what was thrown if anything was. */
export type JobObserver = (job: string) => (end: { readonly thrown: unknown } | null) => void;

/** Memory, not time, is what runs side by side compete for. */
const RUNNING = 2;
const WAITING = 64;

/** @param threads as many as there are processors unless told */
export function createJobs(threads?: number, observe: JobObserver = () => () => undefined): Jobs {
  const pool = createPool(threads);
  const gate = createGate(RUNNING, WAITING);
  const inTurn = <T>(job: string, { signal }: Watch, run: () => Promise<T>): Promise<T> =>
    gate.through(() => observed(observe(job), run), signal);
  return {
    intervals: (prepared, comparison, domain, watch = {}) =>
      inTurn('intervals', watch, () => runIntervals(pool, prepared, comparison, domain, watch)),
    tornadoes: (prepared, comparison, period, domain, watch = {}) =>
      inTurn('tornadoes', watch, () => runTornadoes(pool, prepared, comparison, period, domain, watch)),
    sobolIndices: (prepared, comparison, of, choice, watch = {}) =>
      inTurn('sobol-indices', watch, () => runSobolIndices(pool, prepared, comparison, of, choice, watch)),
    differences: (a, b, of, watch = {}) => inTurn('differences', watch, () => runDifferences(pool, a, b, of, watch)),
    withDraws: (toDraw, domain, read, watch = {}) =>
      inTurn('draws', watch, () => runWithDraws(pool, toDraw, domain, read, watch)),
    use: () => ({ ...gate.use(), ...pool.use() }),
    close: () => pool.close(),
  };
}

async function observed<T>(end: ReturnType<JobObserver>, run: () => Promise<T>): Promise<T> {
  try {
    const done = await run();
    end(null);
    return done;
  } catch (thrown) {
    end({ thrown });
    throw thrown;
  }
}
