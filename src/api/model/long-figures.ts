import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import { memoBy } from '../../economics/memo.ts';
import type { Comparison } from '../../economics/scenario.ts';
import type { SobolChoice } from '../../economics/sensitivity/sobol.ts';
import type { Intervals, Period } from '../../economics/uncertainty/intervals.ts';
import type { Progress } from '../../jobs/divide.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import type { ParameterIndex, Tornadoes } from '../../jobs/sensitivity-jobs.ts';
import { createLeastRecentlyUsed, type LeastRecentlyUsed } from './least-recently-used.ts';

/** What an answer's figures rest on and how sure they are: worked out by jobs, once a request however many fields ask. */
export interface LongFigures {
  /** Null where the scenario asks for no draws. Over both domains unless one is named. */
  intervals(domain: Domain | null): Promise<Intervals | null>;
  tornadoes(of: { readonly period: Period; readonly domain: Domain | null }): Promise<Tornadoes>;
  sobolIndices(
    of: { readonly period: Period; readonly output: string },
    choice: SobolChoice,
  ): Promise<readonly ParameterIndex[]>;
  /** As `intervals(null)`, telling how far the draws are. */
  watchIntervals(onProgress: (progress: Progress) => void): Promise<Intervals | null>;
  /** The evidence behind, with the firms that the levers bring in. */
  prepared(): Promise<PreparedEvidence>;
}

/** What is remembered across requests, by answer: only what was completed, so that no request waits on another's run. */
export interface LongFigureCache {
  readonly intervals: LeastRecentlyUsed<Intervals>;
  readonly tornadoes: LeastRecentlyUsed<Tornadoes>;
  readonly indices: LeastRecentlyUsed<readonly ParameterIndex[]>;
}

/** Intervals take some 60 KB, the bars of a year 500 KB, indices 30 KB. */
export function createLongFigureCache(): LongFigureCache {
  return {
    intervals: createLeastRecentlyUsed(64),
    tornadoes: createLeastRecentlyUsed(48),
    indices: createLeastRecentlyUsed(64),
  };
}

interface Parts {
  readonly jobs: Jobs;
  readonly cache: LongFigureCache;
  /** Of the answer: equal keys have equal figures. */
  readonly key: string;
  readonly comparison: Comparison;
  readonly prepared: () => Promise<PreparedEvidence>;
  readonly signal: AbortSignal | undefined;
}

export function createLongFigures({ jobs, cache, key, comparison, prepared, signal }: Parts): LongFigures {
  const stopped = signal && { signal };
  const asksForDraws = (comparison.scenario?.uncertainty ?? null) !== null;

  async function intervals(
    domain: Domain | null,
    onProgress?: (progress: Progress) => void,
  ): Promise<Intervals | null> {
    if (!asksForDraws) return null;
    return through(cache.intervals, `${key} ${domain}`, async () =>
      jobs.intervals(await prepared(), comparison, domain, { ...stopped, ...(onProgress && { onProgress }) }),
    );
  }

  const intervalsOnce = memoBy(String, (domain: Domain | null) => intervals(domain));
  return {
    prepared,
    intervals: intervalsOnce,
    watchIntervals: (onProgress) => intervals(null, onProgress),
    tornadoes: memoBy(
      ({ period, domain }) => `${period} ${domain}`,
      ({ period, domain }) =>
        through(cache.tornadoes, `${key} ${period} ${domain}`, async () =>
          jobs.tornadoes(await prepared(), comparison, period, domain, stopped),
        ),
    ),
    sobolIndices: ({ period, output }, choice) =>
      through(cache.indices, `${key} ${period} ${output} ${choice.base} ${choice.seed}`, async () =>
        jobs.sobolIndices(await prepared(), comparison, { period, output }, choice, stopped),
      ),
  };
}

async function through<V>(kept: LeastRecentlyUsed<V>, key: string, run: () => Promise<V>): Promise<V> {
  const value = kept.get(key) ?? (await run());
  kept.set(key, value);
  return value;
}
