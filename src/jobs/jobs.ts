import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { DifferenceIntervals, DrawnCase } from '../economics/comparison/drawn-differences.ts';
import type { Comparison } from '../economics/scenario.ts';
import type { SobolChoice } from '../economics/sensitivity/sobol.ts';
import type { Intervals, Period } from '../economics/uncertainty/intervals.ts';
import { runDifferences, type ToDraw } from './difference-job.ts';
import type { Watch } from './divide.ts';
import { runWithDraws } from './drawn-job.ts';
import { createGate } from './gate.ts';
import { runIntervals } from './intervals-job.ts';
import { createPool } from './pool.ts';
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
  /** Ends the threads; runs under way fail. */
  close(): Promise<void>;
}

/** Memory, not time, is what runs side by side compete for. */
const RUNNING = 2;
const WAITING = 64;

/** @param threads as many as there are processors unless told */
export function createJobs(threads?: number): Jobs {
  const pool = createPool(threads);
  const gate = createGate(RUNNING, WAITING);
  return {
    intervals: (prepared, comparison, domain, watch = {}) =>
      gate.through(() => runIntervals(pool, prepared, comparison, domain, watch), watch.signal),
    tornadoes: (prepared, comparison, period, domain, watch = {}) =>
      gate.through(() => runTornadoes(pool, prepared, comparison, period, domain, watch), watch.signal),
    sobolIndices: (prepared, comparison, of, choice, watch = {}) =>
      gate.through(() => runSobolIndices(pool, prepared, comparison, of, choice, watch), watch.signal),
    differences: (a, b, of, watch = {}) => gate.through(() => runDifferences(pool, a, b, of, watch), watch.signal),
    withDraws: (toDraw, domain, read, watch = {}) =>
      gate.through(() => runWithDraws(pool, toDraw, domain, read, watch), watch.signal),
    close: () => pool.close(),
  };
}
