import type { DrawnHolding } from '../analysis/portfolio/draw-portfolio.ts';
import type { DrawnPortfolio } from '../analysis/portfolio/portfolio-types.ts';
import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { DifferenceIntervals } from '../economics/comparison/drawn-differences.ts';
import type { Comparison } from '../economics/scenario.ts';
import type { SobolChoice } from '../economics/sensitivity/sobol.ts';
import type { Intervals, Period } from '../economics/uncertainty/intervals.ts';
import { runDifferences, type ToDraw } from './difference-job.ts';
import type { Watch } from './divide.ts';
import { createGate } from './gate.ts';
import { runIntervals } from './intervals-job.ts';
import { createPool } from './pool.ts';
import { runPortfolio } from './portfolio-job.ts';
import { createLongQuestions, type LongQuestions } from './questions.ts';
import { type ParameterIndex, runSobolIndices, runTornadoes, type Tornadoes } from './sensitivity-jobs.ts';
import { warmThreads } from './warm-threads.ts';

/** Long runs of the model, off the thread that answers requests. The comparisons have been validated. */
export interface Jobs extends LongQuestions {
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
  /** How sure a portfolio's change is in one year, and its hedges; the comparison asks for draws. */
  portfolio(toDraw: ToDraw, holdings: readonly DrawnHolding[], year: number, watch?: Watch): Promise<DrawnPortfolio>;
  /** Starts every thread, and has it compile what all draws need. */
  warmUp(prepared: PreparedEvidence): Promise<void>;
  /** Parts that threads have done so far, for whoever counts. */
  partsDone(): number;
  /** Lets no further run begin; those under way stop before their next part, with JobsEnded. */
  end(): void;
  /** Ends the threads too. */
  close(): Promise<void>;
}

/** Memory, not time, is what runs side by side compete for: each holds up to some 250 MB. */
const RUNNING = 2;
const WAITING = 64;
/** Questions hold little, and are short but for a few. */
const SHORT_WAITING = 256;

/** @param threads as many as there are processors unless told */
export function createJobs(threads?: number): Jobs {
  const pool = createPool(threads);
  const gate = createGate(RUNNING, WAITING);
  const short = createGate(pool.threads, SHORT_WAITING);
  // They hold a thread for seconds, and one is left to all else.
  const long = createGate(Math.max(1, pool.threads - 1), WAITING);
  const end = () => {
    for (const one of [gate, short, long]) one.close();
  };
  return {
    ...createLongQuestions(pool, { short, long }),
    intervals: (prepared, comparison, domain, { onProgress, signal: left } = {}) =>
      gate.through(
        (signal) => runIntervals(pool, prepared, comparison, domain, { signal, ...(onProgress && { onProgress }) }),
        left,
      ),
    tornadoes: (prepared, comparison, period, domain, watch = {}) =>
      gate.through((signal) => runTornadoes(pool, prepared, comparison, period, domain, { signal }), watch.signal),
    sobolIndices: (prepared, comparison, of, choice, { onProgress, signal: left } = {}) =>
      gate.through(
        (signal) =>
          runSobolIndices(pool, prepared, comparison, of, choice, { signal, ...(onProgress && { onProgress }) }),
        left,
      ),
    differences: (a, b, of, watch = {}) =>
      gate.through((signal) => runDifferences(pool, a, b, of, { signal }), watch.signal),
    portfolio: (toDraw, holdings, year, watch = {}) =>
      gate.through((signal) => runPortfolio(pool, toDraw, holdings, year, { signal }), watch.signal),
    warmUp: (prepared) => short.through((signal) => warmThreads(pool, prepared, signal)),
    partsDone: pool.done,
    end,
    close() {
      end();
      return pool.close();
    },
  };
}
