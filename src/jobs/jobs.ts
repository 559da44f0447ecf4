import type { DrawnHolding } from '../analysis/portfolio/draw-portfolio.ts';
import type { DrawnPortfolio } from '../analysis/portfolio/portfolio-types.ts';
import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { DifferenceIntervals } from '../economics/comparison/drawn-differences.ts';
import type { Comparison } from '../economics/scenario.ts';
import type { SobolChoice } from '../economics/sensitivity/sobol.ts';
import type { Intervals, Period } from '../economics/uncertainty/intervals.ts';
import { runDifferences } from './difference-job.ts';
import type { Watch } from './divide.ts';
import { createGate, type GateUse } from './gate.ts';
import { runIntervals } from './intervals-job.ts';
import { bytesOf, planned, type ToDraw } from './planned-draws.ts';
import { createPool, type ThreadUse } from './pool.ts';
import { runPortfolio } from './portfolio-job.ts';
import { createLongQuestions, type LongQuestions } from './questions.ts';
import { type ParameterIndex, runSobolIndices, runTornadoes, type Tornadoes } from './sensitivity-jobs.ts';
import { type JobObserver, turnsAt } from './turns.ts';
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
  use(): JobsUse;
  /** Lets no further run begin; those under way stop before their next part, with JobsEnded. */
  end(): void;
  /** Ends the threads too. */
  close(): Promise<void>;
}

export interface JobsUse extends ThreadUse {
  /** Each kind of job has turns of its own. */
  readonly gates: Readonly<Record<GateName, GateUse>>;
}

/** Draws, indices and bars; questions of some tenths of a second at most; questions of seconds. */
export type GateName = 'runs' | 'short-questions' | 'long-questions';

/** Memory, not time, is what runs side by side compete for: there is room for two whose draws take 250 MB each. */
const RUNNING = 2;
const ROOM_BYTES = RUNNING * 250_000_000;
const WAITING = 64;
/** Questions hold little, and are short but for a few. */
const SHORT_WAITING = 256;

/** @param threads as many as there are processors unless told */
export function createJobs(threads?: number, observe: JobObserver = () => () => undefined): Jobs {
  const pool = createPool(threads);
  const gate = createGate(RUNNING, WAITING, ROOM_BYTES);
  const short = createGate(pool.threads, SHORT_WAITING);
  // They hold a thread for seconds, and one is left to all else.
  const long = createGate(Math.max(1, pool.threads - 1), WAITING);
  const inTurn = turnsAt(gate, observe);
  const shortly = turnsAt(short, observe);
  const end = () => {
    for (const one of [gate, short, long]) one.close();
  };
  return {
    ...createLongQuestions(pool, { shortly, inTurn: turnsAt(long, observe) }),
    async intervals(prepared, comparison, domain, watch = {}) {
      const draws = planned({ prepared, comparison }, domain);
      return inTurn('intervals', watch, (own) => runIntervals(pool, draws, own), bytesOf([draws]));
    },
    tornadoes: (prepared, comparison, period, domain, watch = {}) =>
      inTurn('tornadoes', watch, (own) => runTornadoes(pool, prepared, comparison, period, domain, own)),
    sobolIndices: (prepared, comparison, of, choice, watch = {}) =>
      inTurn('sobol-indices', watch, (own) => runSobolIndices(pool, prepared, comparison, of, choice, own)),
    async differences(a, b, { domain, year }, watch = {}) {
      const [first, second] = [planned(a, domain), planned(b, domain)];
      const run = (own: Watch) => runDifferences(pool, first, second, year, own);
      return inTurn('differences', watch, run, bytesOf([first, second]));
    },
    async portfolio(toDraw, holdings, year, watch = {}) {
      const draws = planned(toDraw, null);
      return inTurn('portfolio', watch, (own) => runPortfolio(pool, draws, holdings, year, own), bytesOf([draws]));
    },
    warmUp: (prepared) => shortly('warm-up', {}, (own) => warmThreads(pool, prepared, own)),
    partsDone: pool.done,
    use: () => ({
      gates: { runs: gate.use(), 'short-questions': short.use(), 'long-questions': long.use() },
      ...pool.use(),
    }),
    end,
    close() {
      end();
      return pool.close();
    },
  };
}
