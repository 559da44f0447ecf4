import type { Domain } from '../../domain/vocabulary.ts';
import type { Attribution } from '../../economics/attribution/attribute.ts';
import type { Bottlenecks } from '../../economics/bottlenecks/bottleneck-types.ts';
import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';
import { memoBy } from '../../economics/memo.ts';
import type { Comparison } from '../../economics/scenario.ts';
import type { SobolChoice } from '../../economics/sensitivity/sobol.ts';
import type { Intervals, Period } from '../../economics/uncertainty/intervals.ts';
import type { Progress, Watch } from '../../jobs/divide.ts';
import type { Case } from '../../jobs/questions.ts';
import type { ParameterIndex, Tornadoes } from '../../jobs/sensitivity-jobs.ts';
import type { RequestJobs } from '../budget/jobs-within.ts';
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
  /** The part of each lever in every holder's change. */
  attribution(): Promise<Attribution>;
  /** What the capacities known for a year let through; the year is one of the answer's. */
  bottlenecks(year: number, fallback: boolean): Promise<Bottlenecks>;
  /** As `sobolIndices`, telling how many rows of the design are done. */
  watchSobolIndices(
    of: { readonly period: Period; readonly output: string },
    choice: SobolChoice,
    onProgress: (progress: Progress) => void,
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
  readonly attributions: LeastRecentlyUsed<Attribution>;
  readonly bottlenecks: LeastRecentlyUsed<Bottlenecks>;
}

/** Intervals take some 60 KB, the bars of a year 500 KB, indices 30 KB, an attribution 30 KB a lever, a year's limits 20 KB. */
export function createLongFigureCache(): LongFigureCache {
  return {
    intervals: createLeastRecentlyUsed(64),
    tornadoes: createLeastRecentlyUsed(48),
    indices: createLeastRecentlyUsed(64),
    attributions: createLeastRecentlyUsed(64),
    bottlenecks: createLeastRecentlyUsed(256),
  };
}

interface Parts {
  readonly jobs: RequestJobs;
  readonly cache: LongFigureCache;
  /** Of the answer: equal keys have equal figures. */
  readonly key: string;
  /** As it was asked for. */
  readonly comparison: Comparison;
  /** With its evidence, and its firms by the slugs that they have now. */
  readonly toAsk: () => Promise<Case>;
}

export function createLongFigures({ jobs, cache, key, comparison, toAsk }: Parts): LongFigures {
  const asksForDraws = (comparison.scenario?.uncertainty ?? null) !== null;

  async function intervals(
    domain: Domain | null,
    onProgress?: (progress: Progress) => void,
  ): Promise<Intervals | null> {
    if (!asksForDraws) return null;
    return through(cache.intervals, `${key} ${domain}`, async () => {
      const asked = await toAsk();
      return jobs.intervals(asked.prepared, asked.comparison, domain, onProgress && { onProgress });
    });
  }

  const sobolIndices = (
    { period, output }: { readonly period: Period; readonly output: string },
    choice: SobolChoice,
    watch?: Watch,
  ) =>
    through(cache.indices, `${key} ${period} ${output} ${choice.base} ${choice.seed}`, async () => {
      const asked = await toAsk();
      return jobs.sobolIndices(asked.prepared, asked.comparison, { period, output }, choice, watch);
    });

  const attributionOnce = memoBy(String, (_: null) =>
    through(cache.attributions, key, async () => jobs.attribution(await toAsk())),
  );
  const limitsOnce = memoBy(
    ({ year, fallback }) => `${year} ${fallback}`,
    ({ year, fallback }: { readonly year: number; readonly fallback: boolean }) =>
      through(cache.bottlenecks, `${key} ${year} ${fallback}`, async () =>
        jobs.bottlenecks(await toAsk(), year, fallback),
      ),
  );
  const intervalsOnce = memoBy(String, (domain: Domain | null) => intervals(domain));
  return {
    prepared: async () => (await toAsk()).prepared,
    intervals: intervalsOnce,
    watchIntervals: (onProgress) => intervals(null, onProgress),
    tornadoes: memoBy(
      ({ period, domain }) => `${period} ${domain}`,
      ({ period, domain }) =>
        through(cache.tornadoes, `${key} ${period} ${domain}`, async () => {
          const asked = await toAsk();
          return jobs.tornadoes(asked.prepared, asked.comparison, period, domain);
        }),
    ),
    sobolIndices: (of, choice) => sobolIndices(of, choice),
    watchSobolIndices: (of, choice, onProgress) => sobolIndices(of, choice, { onProgress }),
    attribution: () => attributionOnce(null),
    bottlenecks: (year, fallback) => limitsOnce({ year, fallback }),
  };
}

async function through<V>(kept: LeastRecentlyUsed<V>, key: string, run: () => Promise<V>): Promise<V> {
  const value = kept.get(key) ?? (await run());
  kept.set(key, value);
  return value;
}
